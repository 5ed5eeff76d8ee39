// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>
#include <QStringList>

#include <functional>
#include <vector>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace cartocontrat {

/// A dialog of fields, each with a word beside it when what it holds cannot be kept. It is accepted only once all can
/// be; else the first that cannot has the keyboard.
class CheckedForm : public QDialog {
    Q_OBJECT

public:
    /// Only once all fields can be kept.
    void accept() override;
    /// Asks first where something was changed.
    void reject() override;

protected:
    /// What is wrong with a field, and what to do; empty: nothing.
    using Check = std::function<QString()>;

    CheckedForm(QString const& title, QWidget* parent);

    [[nodiscard]] QFormLayout& form() const { return *m_form; }
    /// `name`: of the field, with a mnemonic or not.
    void addField(QString const& name, QWidget* field, Check check = {});
    /// What is to be known of a field that can be kept all the same; empty: nothing.
    void setNote(QWidget const* field, QString const& note);
    [[nodiscard]] QLineEdit* addText(QString const& name, std::string const& value, Check check = {});
    /// Below the fields, in its whole width.
    void addWide(QString const& name, QWidget* field);
    /// Save and cancel; once all fields are there.
    void addButtons();
    /// What the fields hold by now is no change.
    void settle();

private:
    struct Field {
        QWidget* editor;
        QLabel* problem;
        Check check;
        QString note;
    };
    [[nodiscard]] bool check(Field const& field);
    static void tell(Field const& field, QString const& words);
    [[nodiscard]] QStringList values() const;

    QFormLayout* m_form;
    std::vector<Field> m_fields;
    QStringList m_settled; ///< values() as it was
};

} // namespace cartocontrat
