//! Sources, the works they cite, and oddities.

use super::super::corpus::*;
use super::names::Names;
use super::place::place;
use super::problems::{Problems, Row};
use super::rows::Rows;
use super::words::{both, both_any_marks, code, maybe};

/// Fills sources and oddities; checks works.
pub fn compile(rows: &Rows, names: &Names, tables: &mut Tables, problems: &mut Problems) {
    for s in &rows.sources {
        let row = Row {
            file: "sources.toml",
            id: &s.id,
        };
        let stated =
            s.id.strip_prefix('p')
                .and_then(|rest| rest.split_once('-'))
                .map(|(page, _)| page);
        if stated.is_some_and(|page| page != s.page) || s.page.parse::<u16>().is_err() {
            problems.enter(
                row,
                format!("`page` is \"{}\", the id says otherwise", s.page),
                "correct the page or the id",
            );
        }
        for work in &s.works {
            names.works.find(row, "works", work, problems);
        }
        if s.comment != s.works.is_empty() {
            problems.enter(
                row,
                "a note either cites works or is a comment",
                "give it `works` or `comment = true`, not both",
            );
        }
        if !s.at.is_empty() && s.works.len() != 1 {
            problems.enter(
                row,
                "`at` gives a page in a work, but the note does not cite just one",
                "take `at` away",
            );
        }
        if s.same_as.as_ref() == Some(&s.id) {
            problems.enter(row, "`same_as` names the row itself", "name the note it repeats");
        }
        tables.sources.push(Source {
            slug: s.id.clone(),
            page: s.page.clone(),
            marker: s.marker.clone(),
            comment: s.comment,
            short: both(row, "short", &s.short, problems),
            // GB/T 7714 is printed with half-width marks.
            cite: both_any_marks(row, "cite", &s.cite, problems),
            as_printed: maybe(row, "as_printed", &s.as_printed, problems),
            remark: maybe(row, "remark", &s.remark, problems),
            case: code(row, "case", &s.case, problems),
            section: s
                .section
                .as_ref()
                .map(|id| SectionId(names.sections.find(row, "section", id, problems))),
            same_as: s
                .same_as
                .as_ref()
                .map(|id| SourceId(names.sources.find(row, "same_as", id, problems))),
        });
    }
    works(rows, problems);
    oddities(rows, names, tables, problems);
}

/// Works are not carried by the page, but must be fit to be cited.
fn works(rows: &Rows, problems: &mut Problems) {
    for w in &rows.works {
        let row = Row {
            file: "works.toml",
            id: &w.id,
        };
        if w.authors.is_empty() || w.title.is_empty() {
            problems.enter(row, "it has no author or no title", "write both");
        }
        if w.year.parse::<u16>().is_err() {
            problems.enter(row, format!("`year` \"{}\" is no year", w.year), "write four digits");
        }
        if !matches!(w.lang.as_str(), "zh" | "en") {
            problems.enter(
                row,
                format!("`lang` has the unknown code \"{}\"", w.lang),
                "use one of en, zh",
            );
        }
        if w.lang == "zh" && w.title_en.is_empty() || (!w.r#in.is_ascii() && w.in_en.is_empty()) {
            problems.enter(
                row,
                "a Chinese work lacks its words in English",
                "write `title_en` and `in_en`",
            );
        }
        if !w.authors_en.is_empty() && w.authors_en.len() != w.authors.len() {
            problems.enter(
                row,
                "`authors_en` and `authors` differ in number",
                "name the same people in both",
            );
        }
        if !rows.sources.iter().any(|s| s.works.contains(&w.id)) {
            problems.enter(
                row,
                "no source cites it",
                "cite it in data/sources.toml or take it away",
            );
        }
    }
}

fn oddities(rows: &Rows, names: &Names, tables: &mut Tables, problems: &mut Problems) {
    for o in &rows.oddities {
        let row = Row {
            file: "oddities.toml",
            id: &o.id,
        };
        let kind = match rows.labels.oddity.get(&o.kind) {
            Some(words) => both(
                Row {
                    file: "labels.toml",
                    id: "oddity",
                },
                &o.kind,
                words,
                problems,
            ),
            None => {
                let known: Vec<&str> = rows.labels.oddity.keys().map(String::as_str).collect();
                let mend = format!("use one of {}", known.join(", "));
                problems.enter(row, format!("`kind` has the unknown code \"{}\"", o.kind), mend);
                Text::default()
            }
        };
        if o.about.is_empty() {
            problems.enter(row, "it is shown on nothing", "name the rows it concerns in `about`");
        }
        let basis: Basis = code(row, "basis", &o.basis, problems);
        if basis == Basis::Paper && !o.outside.is_empty() {
            problems.enter(
                row,
                "it rests on the paper alone, yet names pages `outside`",
                "make its basis \"both\" or \"outside\"",
            );
        }
        if let Some(address) = o
            .outside
            .iter()
            .find(|a| !(a.starts_with("https://") || a.starts_with("http://")))
        {
            problems.enter(
                row,
                format!("`outside` \"{address}\" is no address"),
                "write the whole address of the page",
            );
        }
        tables.oddities.push(Oddity {
            slug: o.id.clone(),
            kind,
            severity: code(row, "severity", &o.severity, problems),
            basis,
            text: both(row, "text", &o.text, problems),
            about: o
                .about
                .iter()
                .filter_map(|item| names.item(row, "about", item, problems))
                .collect(),
            outside: o.outside.clone(),
            place: place(row, (&o.pages, &o.sections, &o.notes), rows, names, problems),
        });
    }
}
