//! Where in the paper a row stands: pages inside its sections, notes on its pages.

use std::collections::BTreeSet;

use super::super::corpus::{Place, SectionId, SourceId};
use super::names::Names;
use super::problems::{Problems, Row};
use super::rows::Rows;

/// Resolves and checks a place. Rows must have pages and sections; notes may be none.
pub fn place(
    row: Row,
    (pages, sections, notes): (&str, &[String], &[String]),
    rows: &Rows,
    names: &Names,
    problems: &mut Problems,
) -> Place {
    if pages.is_empty() || sections.is_empty() {
        problems.enter(row, "it has no place in the paper", "write its `pages` and `sections`");
    }
    let on = page_set(row, "pages", pages, problems);
    let mut covered = BTreeSet::new();
    let ids = sections
        .iter()
        .map(|id| {
            let at = names.sections.find(row, "sections", id, problems);
            if let Some(section) = rows.sections.get(usize::from(at)).filter(|_| names.sections.has(id)) {
                let section_pages = parse(&section.pages).unwrap_or_default();
                if !on.is_empty() && on.is_disjoint(&section_pages) {
                    problems.enter(
                        row,
                        format!(
                            "`pages` \"{pages}\" has none of section {id}, which stands on {}",
                            section.pages
                        ),
                        "correct the pages or the sections",
                    );
                }
                covered.extend(section_pages);
            }
            SectionId(at)
        })
        .collect();
    if let Some(page) = on.difference(&covered).next().filter(|_| !covered.is_empty()) {
        problems.enter(
            row,
            format!("page {page} is in none of its sections"),
            "correct the pages or the sections",
        );
    }
    let notes = notes
        .iter()
        .map(|id| {
            let at = names.sources.find(row, "notes", id, problems);
            let page = rows
                .sources
                .get(usize::from(at))
                .and_then(|s| s.page.parse::<u16>().ok());
            if let Some(page) = page.filter(|p| names.sources.has(id) && !on.is_empty() && !on.contains(p)) {
                problems.enter(
                    row,
                    format!("note {id} stands on page {page}, but `pages` is \"{pages}\""),
                    "correct the pages or the note",
                );
            }
            SourceId(at)
        })
        .collect();
    Place {
        pages: pages.to_string(),
        sections: ids,
        notes,
    }
}

/// The printed pages written as `98–101, 105`, or an entry.
pub fn page_set(row: Row, field: &str, pages: &str, problems: &mut Problems) -> BTreeSet<u16> {
    parse(pages).unwrap_or_else(|| {
        problems.enter(
            row,
            format!("`{field}` \"{pages}\" is not a list of pages"),
            "write them rising, like 98–101, 105, with an en dash",
        );
        BTreeSet::new()
    })
}

/// The pages of `98–101, 105`: rising and not twice; nothing for an empty text.
fn parse(pages: &str) -> Option<BTreeSet<u16>> {
    let mut set = BTreeSet::new();
    if pages.is_empty() {
        return Some(set);
    }
    let mut last = 0;
    for part in pages.split(", ") {
        let (first, end) = part.split_once('–').unwrap_or((part, part));
        let (first, end): (u16, u16) = (first.parse().ok()?, end.parse().ok()?);
        if first <= last || end < first || (part.contains('–') && end == first) {
            return None;
        }
        set.extend(first..=end);
        last = end;
    }
    Some(set)
}
