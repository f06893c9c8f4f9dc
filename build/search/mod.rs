//! What search needs beyond the tables: how the Chinese characters it meets are read. Knows the tables; must not know how
//! search finds or ranks.

mod initials;
mod words;

use std::collections::BTreeMap;

use super::corpus::Tables;

/// The first letters of every Chinese character in the words that search looks at.
pub fn initials(tables: &Tables) -> BTreeMap<char, String> {
    words::searched(tables)
        .flat_map(|text| text.en.chars().chain(text.zh.chars()))
        .map(|c| (c, initials::of(c)))
        .filter(|(_, letters)| !letters.is_empty())
        .collect()
}
