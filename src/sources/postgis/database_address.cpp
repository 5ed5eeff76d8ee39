// SPDX-License-Identifier: EUPL-1.2
#include "sources/postgis/database_address.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <optional>

namespace cartocontrat {

namespace {

constexpr std::string_view prefix = "PG:";
constexpr std::string_view hidden = "***";

struct Setting {
    std::string key, value;
};

bool isSpace(char c) {
    return std::isspace(static_cast<unsigned char>(c)) != 0;
}

/// Walks through "key = value" pairs as libpq does: spaces between, quotes around values, backslashes before marks.
class SettingReader {
public:
    explicit SettingReader(std::string_view text) : m_rest(text) {}

    [[nodiscard]] bool atEnd() {
        skipSpaces();
        return m_rest.empty();
    }

    /// Nothing when the text is no pair.
    [[nodiscard]] std::optional<Setting> next() {
        Setting setting;
        while (!m_rest.empty() && m_rest.front() != '=' && !isSpace(m_rest.front())) {
            setting.key += take();
        }
        skipSpaces();
        if (setting.key.empty() || m_rest.empty() || take() != '=') {
            return std::nullopt;
        }
        skipSpaces();
        bool const isQuoted = !m_rest.empty() && m_rest.front() == '\'';
        if (isQuoted) {
            take();
        }
        while (!m_rest.empty() && (isQuoted ? m_rest.front() != '\'' : !isSpace(m_rest.front()))) {
            if (m_rest.front() == '\\' && m_rest.size() > 1) {
                take();
            }
            setting.value += take();
        }
        if (isQuoted && (m_rest.empty() || take() != '\'')) {
            return std::nullopt;
        }
        return setting;
    }

private:
    char take() {
        char const c = m_rest.front();
        m_rest.remove_prefix(1);
        return c;
    }
    void skipSpaces() {
        while (!m_rest.empty() && isSpace(m_rest.front())) {
            take();
        }
    }
    std::string_view m_rest;
};

std::string written(Setting const& setting) {
    bool const isPlain = !setting.value.empty() && std::none_of(setting.value.begin(), setting.value.end(), [](char c) {
        return isSpace(c) || c == '\'' || c == '\\';
    });
    if (isPlain) {
        return setting.key + "=" + setting.value;
    }
    std::string quoted;
    for (char const c : setting.value) {
        quoted += c == '\'' || c == '\\' ? std::string{'\\', c} : std::string{c};
    }
    return setting.key + "='" + quoted + "'";
}

bool hasPrefix(std::string_view text) {
    return upperCase(text.substr(0, prefix.size())) == prefix;
}

bool isSecret(std::string const& key) {
    return key == "password" || key == "sslpassword";
}

} // namespace

std::string DatabaseAddress::masked(std::string text) const {
    for (auto const& secret : secrets) {
        for (auto at = text.find(secret); at != std::string::npos; at = text.find(secret, at + hidden.size())) {
            text.replace(at, secret.size(), hidden);
        }
    }
    return text;
}

bool isDatabaseAddress(std::string_view text) {
    return hasPrefix(text) || text.starts_with("postgresql://") || text.starts_with("postgres://");
}

Result<DatabaseAddress> readDatabaseAddress(std::string_view text) {
    if (!hasPrefix(text)) {
        return failure(Code::ConnectionMalformed);
    }
    DatabaseAddress address;
    std::vector<std::string> connection;
    std::vector<std::string> shown;
    bool hasTimeout = std::getenv("PGCONNECT_TIMEOUT") != nullptr;
    SettingReader reader(text.substr(prefix.size()));
    while (!reader.atEnd()) {
        auto setting = reader.next();
        if (!setting) {
            return failure(Code::ConnectionMalformed);
        }
        if (setting->key == "schemas" || setting->key == "active_schema") {
            if (setting->value.empty() || setting->value.find(',') != std::string::npos) {
                return failure(Code::ConnectionMalformed);
            }
            address.schema = setting->value;
            shown.push_back(written(*setting));
            continue;
        }
        hasTimeout = hasTimeout || setting->key == "connect_timeout";
        connection.push_back(written(*setting));
        if (isSecret(setting->key) && !setting->value.empty()) {
            address.secrets.push_back(setting->value);
            setting->value = hidden;
        }
        shown.push_back(written(*setting));
    }
    if (!hasTimeout) {
        connection.emplace_back("connect_timeout=10");
    }
    address.connection = std::string(prefix) + join(connection, " ");
    address.shown = std::string(prefix) + join(shown, " ");
    return address;
}

} // namespace cartocontrat
