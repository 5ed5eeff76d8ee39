// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/network/wfs_answer.hpp"

#include <filesystem>

namespace cartocontrat {

/// The pages of one layer received so far, kept in a folder so that an interruption loses none. A manifest beside them
/// says what was asked: pages of another question are never taken for those of this one. Each page is whole on the
/// disk before the manifest names it.
class PageStore {
public:
    /// `question`: all that decides what the pages hold. Takes up the pages kept for the same question and the same
    /// number of features matched, else begins anew. Errors: FolderUnwritable, FileUnwritable.
    [[nodiscard]] static Result<PageStore> open(std::filesystem::path const& folder, std::string const& question,
                                                std::optional<std::size_t> matched, PageForm form);

    /// Errors: FileUnwritable.
    [[nodiscard]] Result<void> add(Page const& page);
    [[nodiscard]] std::vector<std::filesystem::path> files() const;
    [[nodiscard]] std::size_t pageCount() const { return m_counts.size(); }
    [[nodiscard]] std::size_t featureCount() const;
    /// Features of the last page; nothing when there is none.
    [[nodiscard]] std::optional<std::size_t> lastCount() const;
    /// Whether pages kept for another number of features were thrown away.
    [[nodiscard]] bool beganAnew() const { return m_beganAnew; }

private:
    [[nodiscard]] std::filesystem::path pageFile(std::size_t index) const;
    [[nodiscard]] Result<void> writeManifest() const;
    void takeUp();

    std::filesystem::path m_folder;
    std::string m_question;
    std::optional<std::size_t> m_matched;
    PageForm m_form = PageForm::GeoJson;
    std::vector<std::size_t> m_counts; ///< features of each page
    bool m_beganAnew = false;
};

} // namespace cartocontrat
