//! The text view: everything in the picture, and all of the paper, as lists that sort. Markup only.

mod list;
mod rows;

pub use list::{List, Listing};

use crate::corpus::{Code, Corpus, Subset};
use crate::state::{Action, State};

use super::act::Act;
use super::html::Html;
use super::{facets, words};
use rows::Row;

/// How many rows a list has without filters.
pub fn count(corpus: &Corpus, list: List) -> usize {
    let t = corpus.tables();
    match list {
        List::Relations => t.relations.len(),
        List::Entities => t.entities.len(),
        List::Figures => t.figures.len(),
        List::Events => t.events.len(),
        List::Sources => t.sources.len(),
        List::Oddities => t.oddities.len(),
        List::Claims => t.claims.len(),
        List::Questions => t.questions.len(),
    }
}

/// The text view.
pub fn html(corpus: &Corpus, state: &State, shown: &Subset, listing: Listing) -> String {
    let lang = state.lang;
    let mut h = Html::new();
    h.open("div", "text-head");
    h.tag("h2", "")
        .attr("data-heading", "")
        .attr("tabindex", "-1")
        .end()
        .text(listing.list.name().get(lang))
        .close("h2");
    h.open_act("plain", Act::Do(Action::ToggleText))
        .text(words::AS_PICTURE.get(lang))
        .close("button")
        .close("div");
    h.tag("nav", "lists").attr("aria-label", words::LISTS.get(lang)).end();
    for &list in List::ALL {
        h.act("chip", Act::List(list));
        if list == listing.list {
            h.attr("aria-current", "true");
        }
        h.end()
            .text(list.name().get(lang))
            .raw(" ")
            .open("span", "count")
            .number(count(corpus, list));
        h.close("span").close("button");
    }
    h.close("nav");
    let mut rows = rows::rows(corpus, shown, lang, listing.list);
    sort(&mut rows, listing);
    if rows.is_empty() {
        h.open("p", "empty")
            .text(words::EMPTY.get(lang))
            .raw(" ")
            .text(words::EMPTY_LIFT.get(lang))
            .raw(" ");
        for facet in state.filters.what_to_lift(corpus) {
            h.open_act("chip on", facets::lift(facet))
                .text(facets::heading(facet).get(lang))
                .close("button");
        }
        h.close("p");
        return h.finish();
    }
    h.open("div", "table-frame")
        .open("table", "")
        .open("caption", "hidden-words");
    h.text(listing.list.name().get(lang))
        .raw(" ")
        .number(rows.len())
        .close("caption")
        .open("thead", "")
        .open("tr", "");
    for (i, name) in listing.list.columns().iter().enumerate() {
        let sorted = listing.column == Some(i as u8);
        h.tag("th", "").attr("scope", "col");
        if sorted {
            h.attr("aria-sort", if listing.descending { "descending" } else { "ascending" });
        }
        h.end().open_act("sort", Act::Sort(i as u8)).text(name.get(lang));
        let sign = match (sorted, listing.descending) {
            (false, _) => "↕",
            (true, false) => "↑",
            (true, true) => "↓",
        };
        h.tag("span", "")
            .attr("aria-hidden", "true")
            .end()
            .text(sign)
            .close("span")
            .close("button")
            .close("th");
    }
    h.close("tr").close("thead").open("tbody", "");
    for row in &rows {
        let here = state.selected == Some(row.item);
        h.open("tr", if here { "here" } else { "" });
        for cell in &row.cells {
            h.open("td", cell.class);
            match cell.item {
                Some(item) => {
                    h.open_item("cell", &corpus.code_of(item))
                        .text(&cell.words)
                        .close("button");
                }
                None => {
                    h.text(&cell.words);
                }
            }
            h.close("td");
        }
        h.close("tr");
    }
    h.close("tbody").close("table").close("div");
    h.finish()
}

/// Sorts by number, then by words; equal rows keep the order of the data.
fn sort(rows: &mut Vec<Row>, listing: Listing) {
    let Some(column) = listing.column.map(usize::from) else {
        return;
    };
    crate::order::by(rows, |a, b| {
        let (Some(a), Some(b)) = (a.cells.get(column), b.cells.get(column)) else {
            return core::cmp::Ordering::Equal;
        };
        let order = a.number.total_cmp(&b.number).then_with(|| a.words.cmp(&b.words));
        if listing.descending { order.reverse() } else { order }
    });
}
