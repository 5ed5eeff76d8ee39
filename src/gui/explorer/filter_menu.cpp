// SPDX-License-Identifier: EUPL-1.2
#include "gui/explorer/filter_menu.hpp"

#include "base/text.hpp"
#include "gui/icons/icon.hpp"
#include "gui/session/session.hpp"
#include "gui/words/filter_words.hpp"
#include "gui/words/legend_icon.hpp"
#include "gui/words/numbers.hpp"
#include "gui/words/project_words.hpp"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace cartocontrat {
namespace {

QString translated(char const* text) {
    return QCoreApplication::translate("Filters", text);
}

/// Adds a value to a criterion, or takes it away.
void toggle(std::set<std::string>& values, std::string const& value) {
    values.erase(noValue);
    if (values.erase(value) == 0) {
        values.insert(value);
    }
}

class FilterMenu {
public:
    FilterMenu(QMenu& menu, Session& session) : m_menu(menu), m_session(session) {
        m_counts = countBy(session.filter(), projectsOf(session), *session.workshop()->contracts);
    }

    void fill() {
        auto const& workshop = *m_session.workshop();
        auto const& own = workshop.design.pageTemplate.scheme;
        addScheme(own, translated(QT_TRANSLATE_NOOP("Filters", "Thématique")), &m_menu);
        addValues(translated(QT_TRANSLATE_NOOP("Filters", "Période")), m_counts.periods, &ProjectFilter::periods,
                  periodName);
        addAmounts();
        addValues(translated(QT_TRANSLATE_NOOP("Filters", "Nature")), m_counts.kinds, &ProjectFilter::kinds, kindName);
        addValues(translated(QT_TRANSLATE_NOOP("Filters", "Maître d’ouvrage")), m_counts.owners, &ProjectFilter::owners,
                  [](std::string const& owner) {
                      return owner.empty() ? translated(QT_TRANSLATE_NOOP("Filters", "Non renseigné"))
                                           : QString::fromStdString(typeset(owner));
                  });
        addOther(own);
        m_menu.addSeparator();
        addOnly(translated(QT_TRANSLATE_NOOP("Filters", "Subvention votée")), m_counts.voted,
                &ProjectFilter::onlyVoted);
        addOnly(translated(QT_TRANSLATE_NOOP("Filters", "Non localisés")), m_counts.unlocated,
                &ProjectFilter::onlyUnlocated);
    }

private:
    template <class Change>
    void addEntry(QMenu& menu, QString const& text, int count, bool isOn, Change const& change,
                  QIcon const& icon = {}) {
        auto* const action = menu.addAction(QStringLiteral("%1\t%2").arg(text, groupedNumber(count)));
        action->setCheckable(true);
        action->setChecked(isOn);
        action->setIcon(icon);
        action->setEnabled(isOn || count > 0);
        QObject::connect(action, &QAction::triggered, &m_session, [&session = m_session, change] {
            auto filter = session.filter();
            change(filter);
            session.setFilter(std::move(filter));
        });
    }

    void addScheme(std::string const& scheme, QString const& title, QMenu* parent) {
        auto const& workshop = *m_session.workshop();
        auto* const menu = parent->addMenu(title);
        auto const chosen = m_session.filter().tags.find(scheme);
        for (auto const& entry : workshop.contracts->nomenclatures) {
            if (entry.scheme != scheme || entry.code.empty()) {
                continue;
            }
            bool const isOn = chosen != m_session.filter().tags.end() && chosen->second.contains(entry.code);
            auto const count = m_counts.tags.find({scheme, entry.code});
            auto const icon = scheme == workshop.design.pageTemplate.scheme ? themeIcon(entry.code, workshop) : QIcon();
            addEntry(
                *menu, themeName(entry.label), count == m_counts.tags.end() ? 0 : count->second, isOn,
                [scheme, code = entry.code](ProjectFilter& filter) {
                    toggle(filter.tags[scheme], code);
                    std::erase_if(filter.tags, [](auto const& one) { return one.second.empty(); });
                },
                icon);
        }
    }

    /// The nomenclatures that projects are of, the template's aside.
    void addOther(std::string const& own) {
        std::vector<std::string> schemes;
        for (auto const& [tag, count] : m_counts.tags) {
            if (tag.first != own && (schemes.empty() || schemes.back() != tag.first)) {
                schemes.push_back(tag.first);
            }
        }
        auto* const menu =
            schemes.empty() ? nullptr : m_menu.addMenu(translated(QT_TRANSLATE_NOOP("Filters", "Nomenclature")));
        for (auto const& scheme : schemes) {
            addScheme(scheme, schemeText(scheme, *m_session.workshop()), menu);
        }
    }

    template <class Say>
    void addValues(QString const& title, std::map<std::string, int> const& counts,
                   std::set<std::string> ProjectFilter::*values, Say const& say) {
        auto* const menu = m_menu.addMenu(title);
        menu->setEnabled(!counts.empty());
        for (auto const& [value, count] : counts) {
            bool const isOn = (m_session.filter().*values).contains(value);
            if (count > 0 || isOn) {
                addEntry(*menu, say(value), count, isOn,
                         [value = value, values](ProjectFilter& filter) { toggle(filter.*values, value); });
            }
        }
    }

    /// Ranges by order of magnitude, both ends included.
    void addAmounts() {
        constexpr std::int64_t steps[] = {0, 5'000'000, 20'000'000, 100'000'000}; // cents
        auto* const menu = m_menu.addMenu(translated(QT_TRANSLATE_NOOP("Filters", "Montant")));
        for (std::size_t i = 0; i < std::size(steps); ++i) {
            auto const least = i > 0 ? std::optional(Euros::fromCents(steps[i])) : std::nullopt;
            auto const most = i + 1 < std::size(steps) ? std::optional(Euros::fromCents(steps[i + 1])) : std::nullopt;
            auto const count = std::count_if(m_counts.amounts.begin(), m_counts.amounts.end(), [&](Euros amount) {
                return (!least || *least <= amount) && (!most || amount <= *most);
            });
            bool const isOn = m_session.filter().least == least && m_session.filter().most == most;
            addEntry(*menu, amountRangeText(least, most), static_cast<int>(count), isOn, [=](ProjectFilter& filter) {
                filter.least = isOn ? std::nullopt : least;
                filter.most = isOn ? std::nullopt : most;
            });
        }
    }

    void addOnly(QString const& text, int count, bool ProjectFilter::*only) {
        addEntry(m_menu, text, count, m_session.filter().*only,
                 [only](ProjectFilter& filter) { filter.*only = !(filter.*only); });
    }

    QMenu& m_menu;
    Session& m_session;
    FilterCounts m_counts;
};

} // namespace

void fillFilterMenu(QMenu& menu, Session& session) {
    menu.clear();
    for (auto* const submenu : menu.findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly)) {
        submenu->deleteLater(); // clearing leaves them behind
    }
    if (session.workshop()) {
        FilterMenu(menu, session).fill();
    }
}

} // namespace cartocontrat
