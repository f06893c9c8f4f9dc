//! The files of `data/layers/` as they are written: one struct a table, unknown fields refused.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::Files;
use super::problems::{Problems, Row};
use crate::compile::rows::{Book, Words};

/// Declares row structs: fields before the bar must be there, those after it may be left out.
macro_rules! rows {
    ($($name:ident { $($need:ident: $nt:ty),* $(,)? | $($may:ident: $mt:ty),* $(,)? })*) => {$(
        #[derive(Clone, Debug, Default, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $(pub $need: $nt,)*
            $(#[serde(default)] pub $may: $mt,)*
        }
    )*};
}

type List = Vec<String>;

rows! {
    Tile { id: String, name: Words, brief: String, at: [u8; 2] | }
    Aside {
        id: String, name: Words, brief: String, at: [u8; 2], text: Words, short: Words |
        sources: List, confidence: String, seen: String,
    }
    Center {
        id: String, name: Words |
        as_of: Option<i16>, operator: Option<Words>, note: Option<Words>, sources: List, confidence: String,
        seen: String,
    }
    Institute {
        id: String, short: Words, name: Words, sponsor: String, home: Words, state: String, founded: i16, lead: Words,
        focus: Words |
        note: Option<Words>, sources: List, confidence: String, seen: String,
    }
    Tie {
        state: String, institute: String, since: i16, text: Words |
        planned: bool, sources: List, confidence: String, seen: String,
    }
    Check {
        id: String, verdict: String, text: Words |
        about: List, sources: List, confidence: String, seen: String,
    }
    After {
        id: String, programme: String, start: String, precision: String, text: Words |
        about: List, sources: List, confidence: String, seen: String,
    }
    TilesFile { | source: String, confidence: String, seen: String, tile: Vec<Tile>, aside: Vec<Aside> }
    CentersFile { | center: Vec<Center> }
    InstitutesFile { | institute: Vec<Institute>, tie: Vec<Tie> }
    ChecksFile { | check: Vec<Check> }
    AfterFile { | after: Vec<After> }
    WordsFile { | verdict: Book, confidence: Book, sponsor: Book }
}

/// Everything in `data/layers/`.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    pub tiles: TilesFile,
    pub centers: Vec<Center>,
    pub institutes: InstitutesFile,
    pub checks: Vec<Check>,
    pub after: Vec<After>,
    pub words: WordsFile,
}

/// Every row of every file; a file that does not parse is entered in the ledger and left empty.
pub fn read(files: &Files, problems: &mut Problems) -> Rows {
    Rows {
        tiles: parse(files, "layers/tiles.toml", problems),
        centers: parse::<CentersFile>(files, "layers/centers.toml", problems).center,
        institutes: parse(files, "layers/institutes.toml", problems),
        checks: parse::<ChecksFile>(files, "layers/checks.toml", problems).check,
        after: parse::<AfterFile>(files, "layers/after.toml", problems).after,
        words: parse(files, "layers/words.toml", problems),
    }
}

fn parse<T: DeserializeOwned + Default>(files: &Files, file: &'static str, problems: &mut Problems) -> T {
    let row = Row {
        file,
        id: "the whole file",
    };
    let Some(text) = files.get(file) else {
        problems.enter(row, "it is missing", "put the file back");
        return T::default();
    };
    toml::from_str(text).unwrap_or_else(|e: toml::de::Error| {
        let line = e.span().map_or(0, |s| text[..s.start].matches('\n').count() + 1);
        problems.enter(
            row,
            format!("line {line}: {}", e.message().replace('\n', " ")),
            "write it as its neighbours are",
        );
        T::default()
    })
}
