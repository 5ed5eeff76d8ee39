// SPDX-License-Identifier: EUPL-1.2
#include "gui/edit/project_form.hpp"

#include "base/text.hpp"
#include "domain/contract_data.hpp"
#include "gui/edit/commune_field.hpp"
#include "gui/edit/folded_completer.hpp"
#include "gui/words/project_words.hpp"
#include "sources/tables/french_values.hpp"

#include <QComboBox>
#include <QDate>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QStringListModel>
#include <QTreeWidget>

namespace cartocontrat {
namespace {

std::string trimmedText(QLineEdit const& field) {
    return field.text().trimmed().toStdString();
}

/// Sets what differs from the project as it is.
void take(std::optional<std::string>& changed, std::string const& now, std::string value) {
    if (value != now) {
        changed = std::move(value);
    }
}

/// The value, added where the box has none of it.
void choose(QComboBox& box, std::string const& value, QString const& text) {
    auto const data = value.empty() ? QString(QLatin1String("")) : QString::fromStdString(value);
    if (box.findData(data) < 0) {
        box.addItem(text, data);
    }
    box.setCurrentIndex(box.findData(data));
}

std::string chosen(QComboBox const& box) {
    return box.currentData().toString().toStdString();
}

} // namespace

ProjectForm::ProjectForm(Project const& project, ContractData const& contracts, ProjectChange before, QWidget* parent)
    : CheckedForm(tr("Modifier le projet"), parent), m_project(project), m_contracts(contracts),
      m_before(std::move(before)) {
    m_title = addText(tr("&Titre"), project.title, [this] {
        return m_title->text().trimmed().isEmpty()
                   ? tr("Un projet a un titre. Écrivez-le, ou annulez pour garder le sien.")
                   : QString();
    });
    m_title->setObjectName(QStringLiteral("title"));
    addAmounts();
    addChoices();
    addPlace();
    addDates();
    addCodes();
    m_note = new QPlainTextEdit(QString::fromStdString(project.note), this);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().height() * 4);
    addWide(tr("&Note"), m_note);
    addButtons();
    m_title->setFocus();
}

/// An amount typed in any French writing is written again in full; it can be another one, not none.
void ProjectForm::addAmounts() {
    auto const* const now = m_project.amount ? &*m_project.amount : nullptr;
    m_amount = addText(
        tr("&Montant"), now == nullptr ? std::string() : eurosText(*now, Cents::Hidden).toStdString(), [this, now] {
            auto const typed = trimmedText(*m_amount);
            if (typed.empty()) {
                return now == nullptr ? QString() : tr("Donnez un montant, ou annulez pour garder celui du contrat.");
            }
            auto const read = readAmount(m_amount->text());
            if (!read) {
                return tr("Ce n’est pas un montant. Écrivez par exemple « 69 630,50 » ou « 1,3 million € ».");
            }
            if (read->cents() < 0) {
                return tr("Un montant ne peut pas être négatif.");
            }
            m_amount->setText(eurosText(*read, Cents::Hidden));
            return QString();
        });
    m_amount->setObjectName(QStringLiteral("amount"));
    m_amountText = addText(tr("Montant &imprimé"), m_project.amountText);
    m_amountText->setToolTip(tr("Ce que la page écrit, tel que le contrat l’imprime ; vide, elle écrit le montant"));
    m_amountText->setObjectName(QStringLiteral("amount-text"));
    m_wording = m_amountText->text();
    connect(m_amount, &QLineEdit::textChanged, this, &ProjectForm::followAmount);
    connect(m_amountText, &QLineEdit::textChanged, this, &ProjectForm::compareAmounts);
    m_future = addText(tr("&Autre montant imprimé"), m_project.futureAmountText);
    m_future->setToolTip(tr("Second montant de l’étiquette, par exemple « À venir : 3,6 millions € »"));
}

/// The wording follows the amount until the user writes one of his own.
void ProjectForm::followAmount() {
    auto const now = readAmount(m_amount->text());
    if (now && m_project.amount && m_amountText->text() == m_wording) {
        m_wording = QString::fromStdString(withAmount(m_project.amountText, *m_project.amount, *now));
        m_amountText->setText(m_wording);
        m_amountText->setCursorPosition(0);
    }
    compareAmounts();
}

void ProjectForm::compareAmounts() {
    auto const now = readAmount(m_amount->text());
    auto const printed = now ? QString::fromStdString(toContractText(*now)) : QString();
    bool const isAmount = now && now->cents() >= 0;
    m_amountText->setPlaceholderText(isAmount ? tr("La page écrira « %1 »").arg(printed) : QString());
    setNote(m_amount, isAmount && m_project.amount && *now != *m_project.amount ? whatStays() : QString());
    bool const isOther = isAmount && contradicts(trimmedText(*m_amountText), *now);
    setNote(
        m_amountText,
        isOther
            ? tr("Ce n’est pas le montant donné au-dessus. Videz ce champ pour que la page écrive « %1 ».").arg(printed)
            : QString());
}

/// What the sheet of the project tells of money besides its amount; may be empty.
QString ProjectForm::whatStays() const {
    auto const* const operation = m_contracts.findOperation(m_project.id);
    bool const hasPlan = operation != nullptr && !operation->plan.empty();
    auto const voted = m_project.voted ? eurosText(*m_project.voted, Cents::Hidden) : QString();
    return voted.isEmpty() ? (hasPlan ? tr("La fiche garde le plan de financement du livret.") : QString())
           : hasPlan       ? tr("La fiche garde l’aide votée (%1) et le plan de financement du livret.").arg(voted)
                           : tr("La fiche garde l’aide votée : %1.").arg(voted);
}

void ProjectForm::addChoices() {
    m_kind = new QComboBox(this);
    for (auto const* const kind : {"", "investissement", "fonctionnement"}) {
        m_kind->addItem(kindName(kind), QString::fromLatin1(kind));
    }
    choose(*m_kind, m_project.kind, kindName(m_project.kind));
    addField(tr("Nat&ure"), m_kind);
    m_period = new QComboBox(this);
    for (auto const* const period : {"", "2015-2018", "a-venir", "annuel"}) {
        m_period->addItem(periodName(period), QString::fromLatin1(period));
    }
    choose(*m_period, m_project.period, periodName(m_project.period));
    addField(tr("&Période"), m_period);
    m_theme = new QComboBox(this);
    m_theme->addItem(tr("Aucune"), QString(QLatin1String("")));
    for (auto const& entry : m_contracts.nomenclatures) {
        if (entry.scheme == themeScheme) {
            m_theme->addItem(themeName(entry.label), QString::fromStdString(entry.label));
        }
    }
    choose(*m_theme, m_project.theme, themeName(m_project.theme));
    addField(tr("T&hématique"), m_theme);
    QStringList owners;
    for (auto const& project : m_contracts.projects) {
        auto const owner = QString::fromStdString(project.owner);
        if (!owner.isEmpty()) {
            owners.append(owner);
        }
    }
    m_owner = addText(tr("Maître d’&ouvrage"), m_project.owner);
    m_owner->setCompleter(new FoldedCompleter(*new QStringListModel(inAlphabet(owners), m_owner), m_owner));
}

void ProjectForm::addPlace() {
    if (m_project.rule == LocationRule::Commune && m_project.locationValues.size() == 1) {
        m_insee = m_project.locationValues.front();
    }
    m_commune = new CommuneField(m_contracts, m_insee, this);
    QStringList communes;
    if (m_project.rule == LocationRule::Communes) {
        for (auto const& insee : m_project.locationValues) {
            auto const* const commune = m_contracts.findCommune(insee);
            communes.append(QString::fromStdString(commune != nullptr ? commune->name : insee));
        }
    }
    m_commune->setPlaceholderText(communes.isEmpty() ? tr("Aucune : le lieu reste celui que dit le contrat")
                                                     : tr("Plusieurs : %1").arg(communes.join(QStringLiteral(", "))));
    addField(tr("&Commune"), m_commune, [this] { return m_commune->problem(); });
}

std::string ProjectForm::dateOf(std::string Operation::*date) const {
    auto const* const operation = m_contracts.findOperation(m_project.id);
    return operation == nullptr ? std::string() : operation->*date;
}

/// Dates are told as the contract prints them ("été 2019"), but of a year, and of a day that there is.
QString ProjectForm::dateFault(QLineEdit const& field, std::string const& before) {
    static QRegularExpression const year(QStringLiteral("\\b\\d{4}\\b")),
        day(QStringLiteral("^\\d{1,2}/\\d{1,2}/\\d{4}$"));
    auto const typed = field.text().trimmed();
    if (typed.isEmpty() || typed == QString::fromStdString(before)) {
        return {};
    }
    if (day.match(typed).hasMatch() && !QDate::fromString(typed, QStringLiteral("d/M/yyyy")).isValid()) {
        return tr("Cette date n’existe pas.");
    }
    return year.match(typed).hasMatch()
               ? QString()
               : tr("Donnez au moins l’année : « décembre 2018 », « été 2019 » ou « 29/04/2019 ».");
}

void ProjectForm::addDates() {
    m_year = addText(tr("Anné&e"), m_project.year, [this] {
        static QRegularExpression const years(QStringLiteral("^(\\d{4}(\\s*[-–/]\\s*\\d{4})?)?$"));
        return m_year->text() == QString::fromStdString(m_project.year) ||
                       years.match(m_year->text().trimmed()).hasMatch()
                   ? QString()
                   : tr("Écrivez une année, comme « 2019 », ou deux, comme « 2019-2020 ».");
    });
    m_start = addText(tr("Dé&but"), dateOf(&Operation::start),
                      [this] { return dateFault(*m_start, dateOf(&Operation::start)); });
    m_end = addText(tr("&Fin"), dateOf(&Operation::end), [this] { return dateFault(*m_end, dateOf(&Operation::end)); });
    for (auto* const field : {m_start, m_end}) {
        field->setPlaceholderText(tr("Comme le contrat l’imprime : « décembre 2018 »"));
    }
}

/// The nomenclatures but that of the themes, each with its codes as boxes.
void ProjectForm::addCodes() {
    m_codes = new QTreeWidget(this);
    m_codes->setHeaderHidden(true);
    QTreeWidgetItem* group = nullptr;
    std::string scheme;
    for (auto const& entry : m_contracts.nomenclatures) {
        if (entry.scheme == themeScheme || entry.code.empty()) {
            continue;
        }
        if (group == nullptr || scheme != entry.scheme) {
            scheme = entry.scheme;
            group = new QTreeWidgetItem(m_codes, {QString::fromStdString(typeset(entry.schemeLabel))});
        }
        auto* const item = new QTreeWidgetItem(group, {QString::fromStdString(typeset(entry.label))});
        item->setToolTip(0, item->text(0));
        item->setData(0, Qt::UserRole, QStringList{QString::fromStdString(scheme), QString::fromStdString(entry.code)});
        bool const isOfIt = std::any_of(m_project.tags.begin(), m_project.tags.end(), [&](Tag const& tag) {
            return tag.scheme == entry.scheme && tag.code == entry.code;
        });
        item->setCheckState(0, isOfIt ? Qt::Checked : Qt::Unchecked);
        group->setExpanded(group->isExpanded() || isOfIt);
    }
    m_codes->setFixedHeight(fontMetrics().height() * 9);
    addWide(tr("Autres nomen&clatures"), m_codes);
}

std::map<std::string, std::set<std::string>> ProjectForm::codes() const {
    std::map<std::string, std::set<std::string>> codes;
    for (int group = 0; group < m_codes->topLevelItemCount(); ++group) {
        auto const* const scheme = m_codes->topLevelItem(group);
        for (int i = 0; i < scheme->childCount(); ++i) {
            auto const names = scheme->child(i)->data(0, Qt::UserRole).toStringList();
            auto& own = codes[names.front().toStdString()];
            if (scheme->child(i)->checkState(0) == Qt::Checked) {
                own.insert(names.back().toStdString());
            }
        }
    }
    return codes;
}

ProjectChange ProjectForm::change() const {
    auto change = m_before;
    take(change.title, m_project.title, trimmedText(*m_title));
    take(change.amountText, m_project.amountText, trimmedText(*m_amountText));
    take(change.futureAmountText, m_project.futureAmountText, trimmedText(*m_future));
    take(change.kind, m_project.kind, chosen(*m_kind));
    take(change.period, m_project.period, chosen(*m_period));
    take(change.theme, m_project.theme, chosen(*m_theme));
    take(change.year, m_project.year, trimmedText(*m_year));
    take(change.owner, m_project.owner, trimmedText(*m_owner));
    take(change.note, m_project.note, m_note->toPlainText().trimmed().toStdString());
    take(change.start, dateOf(&Operation::start), trimmedText(*m_start));
    take(change.end, dateOf(&Operation::end), trimmedText(*m_end));
    if (auto const amount = readAmount(m_amount->text()); amount && m_project.amount != amount) {
        change.amount = amount;
    }
    if (auto const insee = m_commune->insee(); insee && !insee->empty() && *insee != m_insee) {
        change.placement = *insee;
    }
    for (auto const& [scheme, now] : codes()) {
        std::set<std::string> before;
        for (auto const& tag : m_project.tags) {
            if (tag.scheme == scheme) {
                before.insert(tag.code);
            }
        }
        if (now != before) {
            change.tags[scheme] = now;
        }
    }
    return change;
}

} // namespace cartocontrat
