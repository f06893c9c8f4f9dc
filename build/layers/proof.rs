//! Where a row is known from: addresses, how it was confirmed, when it was read. What has none is refused.

use super::problems::{Problems, Row};
use crate::compile::words::code;
use crate::layers::Proof;

/// Resolves and checks the proof of a row.
pub fn proof(row: Row, sources: &[String], confidence: &str, seen: &str, problems: &mut Problems) -> Proof {
    if sources.is_empty() {
        problems.enter(
            row,
            "no source confirms it",
            "name the pages in `sources`, or leave the row out",
        );
    }
    for (at, source) in sources.iter().enumerate() {
        let whole = source.starts_with("https://") || source.starts_with("http://");
        if !whole || source.contains(char::is_whitespace) {
            problems.enter(
                row,
                format!("`sources` has \"{source}\", which is no address"),
                "write the whole address of the page",
            );
        }
        if sources[..at].contains(source) {
            problems.enter(row, format!("`sources` lists {source} twice"), "keep one");
        }
    }
    if !(date(seen) && seen.len() > 4) {
        problems.enter(
            row,
            format!("`seen` \"{seen}\" is no month or day"),
            "write when the pages were read, YYYY-MM or YYYY-MM-DD",
        );
    }
    Proof {
        sources: sources.to_vec(),
        confidence: code(row, "confidence", confidence, problems),
        seen: seen.to_string(),
    }
}

/// Whether a text is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
pub fn date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let digits = |part: &str, length: usize| part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
    let within = |part: &str, last: u8| digits(part, 2) && part.parse::<u8>().is_ok_and(|n| (1..=last).contains(&n));
    match parts.as_slice() {
        [year] => digits(year, 4),
        [year, month] => digits(year, 4) && within(month, 12),
        [year, month, day] => digits(year, 4) && within(month, 12) && within(day, 31),
        _ => false,
    }
}
