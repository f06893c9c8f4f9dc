//! The rows of `data/` that must be shown, as they are written there: code, and words in both languages.

use network_of_networks::corpus::Lang;
use std::path::PathBuf;
use toml::{Table, Value};

/// One row of a file.
pub struct Row {
    /// Its code: `f.f-mep-centers`.
    pub code: String,
    en: String,
    zh: String,
}

impl Row {
    /// Its words.
    pub fn text(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Zh => &self.zh,
        }
    }
}

/// A file, the name of its rows, where their words stand, and the letter of their codes.
const FILES: [(&str, &str, &str, &str); 4] = [
    ("figures.toml", "figure", "what", "f"),
    ("events.toml", "event", "text", "e"),
    ("argument.toml", "claim", "text", "c"),
    ("oddities.toml", "oddity", "text", "o"),
];

/// Every figure, event, claim and oddity of `data/`, in the order of the files.
pub fn rows() -> Vec<Row> {
    let mut out = Vec::new();
    for (file, name, words, letter) in FILES {
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("data").join(file);
        let table: Table = std::fs::read_to_string(path)
            .expect("a file of data/")
            .parse()
            .expect("TOML");
        for row in table[name].as_array().expect("rows") {
            let text = |value: &Value, lang: &str| value[words][lang].as_str().expect("words").to_owned();
            out.push(Row {
                code: format!("{letter}.{}", row["id"].as_str().expect("an id")),
                en: text(row, "en"),
                zh: text(row, "zh"),
            });
        }
    }
    out
}
