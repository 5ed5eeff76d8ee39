// SPDX-License-Identifier: EUPL-1.2
#include "gui/files/new_dialog.hpp"

#include "gui/data/place_list.hpp"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace cartocontrat {

NewDialog::NewDialog(Session const& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_template(new QComboBox(this)),
      m_data(new PlaceList(session.sources().data, tr("Dossiers de données"), this)) {
    setWindowTitle(tr("Nouveau projet"));
    m_template->setAccessibleName(tr("Modèle"));
    auto const ids = templateIds(session.resources());
    for (auto const& id : ids.value_or(std::vector{session.sources().pageTemplate})) {
        auto const design = readDesign(id, {}, session.resources());
        auto const title = design ? design->pageTemplate.title : id;
        m_template->addItem(QString::fromStdString(title), QString::fromStdString(id));
    }
    m_template->setCurrentIndex(m_template->findData(QString::fromStdString(session.sources().pageTemplate)));
    auto* const words =
        new QLabel(tr("Le territoire et le format restent ; les filtres et les modifications ne sont pas "
                      "repris. Sans dossier, les données sont celles livrées avec le programme."),
                   this);
    words->setWordWrap(true);
    auto* const buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Annuler"), QDialogButtonBox::RejectRole);
    buttons->addButton(tr("Commencer"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const form = new QFormLayout(this);
    form->addRow(tr("&Modèle"), m_template);
    form->addRow(tr("Données"), m_data);
    form->addRow(QString(), words);
    form->addRow(buttons);
}

MapDocument NewDialog::document() const {
    MapDocument document;
    document.data = m_data->places();
    document.pageTemplate = m_template->currentData().toString().toStdString();
    bool const isSameTemplate = document.pageTemplate == m_session.sources().pageTemplate;
    document.style = isSameTemplate ? m_session.sources().style : std::string();
    document.page = isSameTemplate ? m_session.format() : std::string();
    document.territory = {m_session.territory().kind, m_session.territory().id};
    return document;
}

} // namespace cartocontrat
