//! Parses the data files. Knows TOML; knows nothing of what rows mean.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::Files;
use super::problems::{Problems, Row};
use super::rows::*;

/// Declares the file shapes: `[[key]]` tables, several to a file.
macro_rules! shapes {
    ($($name:ident { $($key:ident: $row:ty),* })*) => {$(
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct $name { $(#[serde(default = "Vec::new")] $key: Vec<$row>,)* }
        impl Default for $name {
            fn default() -> Self { $name { $($key: Vec::new(),)* } }
        }
    )*};
}

shapes! {
    Entities { entity: Entity }
    Relations { relation: Relation }
    Types { family: Family, r#type: Type }
    Figures { figure: Figure }
    Events { event: Event }
    Sources { source: Source }
    Works { work: Work }
    Oddities { oddity: Oddity }
    Argument { claim: Claim }
    KeptFile { kept: Kept }
    Questions { question: Question }
    Sections { section: Section }
}

/// Every row of every file; a file that does not parse is entered in the ledger and left empty.
pub fn read(files: &Files, problems: &mut Problems) -> Rows {
    let types: Types = parse(files, "types.toml", problems);
    Rows {
        entities: parse::<Entities>(files, "entities.toml", problems).entity,
        relations: parse::<Relations>(files, "relations.toml", problems).relation,
        families: types.family,
        types: types.r#type,
        figures: parse::<Figures>(files, "figures.toml", problems).figure,
        events: parse::<Events>(files, "events.toml", problems).event,
        sources: parse::<Sources>(files, "sources.toml", problems).source,
        works: parse::<Works>(files, "works.toml", problems).work,
        oddities: parse::<Oddities>(files, "oddities.toml", problems).oddity,
        claims: parse::<Argument>(files, "argument.toml", problems).claim,
        kept: parse::<KeptFile>(files, "kept.toml", problems).kept,
        questions: parse::<Questions>(files, "questions.toml", problems).question,
        sections: parse::<Sections>(files, "sections.toml", problems).section,
        labels: parse(files, "labels.toml", problems),
    }
}

fn parse<T: DeserializeOwned + Default>(files: &Files, file: &'static str, problems: &mut Problems) -> T {
    let Some(text) = files.get(file) else {
        problems.enter(
            Row {
                file,
                id: "(whole file)",
            },
            "the file is missing",
            "put it back",
        );
        return T::default();
    };
    match toml::from_str(text) {
        Ok(rows) => rows,
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            let (line, id) = locate(text, at);
            problems.enter(
                Row { file, id: &id },
                format!("line {line} does not fit: {}", error.message().trim_end_matches('.')),
                "compare the row with its neighbours and the comment at the top of the file",
            );
            T::default()
        }
    }
}

/// Line number of a byte offset, and the id of the row it falls in.
fn locate(text: &str, at: usize) -> (usize, String) {
    let mut line = 1;
    let mut id = "(before the first row)".to_string();
    let mut offset = 0;
    let mut within = false;
    for (number, row) in text.split('\n').enumerate() {
        if offset > at && (!within || row.starts_with("[[")) {
            break;
        }
        if offset <= at {
            line = number + 1;
        }
        if row.starts_with("[[") {
            id = format!("row at line {}", number + 1);
            within = true;
        }
        if let Some(value) = row.strip_prefix("id = ") {
            id = value.trim().trim_matches('"').to_string();
            within = false;
        }
        offset += row.len() + 1;
    }
    (line, id)
}
