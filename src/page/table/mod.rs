//! The text view: everything in the picture, and all of the paper, as lists that sort. Markup only.

mod cell;
mod layer_lists;
mod rows;

use crate::analysis::layer_rows as known;
use crate::corpus::{Code, Corpus, Lang, Subset};
use crate::layers::LayerData;
use crate::state::{Action, State};
use crate::text::places::Beside as Word;
use crate::text::words as say;

use crate::markup::command::Command;
use crate::markup::html::Html;
use crate::markup::layer_notes::Beside;
use crate::markup::listing::{List, Listing};
use crate::page::facets;
use crate::text::interface;
use cell::Row;

/// How many rows a list of the paper has without filters; those beside the paper are counted while they are written.
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
        List::Checked | List::After => 0,
    }
}

/// The text view.
pub fn html(corpus: &Corpus, layer_data: &LayerData, state: &State, shown: &Subset, listing: Listing) -> String {
    let (lang, layers) = (state.lang, state.controls.layers);
    let beside = Beside {
        corpus,
        layer_data,
        layers,
        lang,
    };
    // A list whose layer has been turned off is not there any more.
    let listing = match listing.list.is_open(layers) {
        true => listing,
        false => Listing::default(),
    };
    let mut h = Html::new();
    h.open("div", "text-head");
    h.tag("h2", "")
        .attr("data-heading", "")
        .attr("tabindex", "-1")
        .end()
        .text(listing.list.name().get(lang))
        .close("h2");
    h.open_command("plain", Command::Do(Action::ToggleText))
        .text(interface::AS_PICTURE.get(lang))
        .close("button")
        .close("div");
    h.tag("nav", "lists")
        .attr("aria-label", interface::LISTS.get(lang))
        .end();
    for &list in List::ALL.iter().filter(|l| l.is_open(layers)) {
        h.act("chip", Command::List(list));
        if list == listing.list {
            h.attr("aria-current", "true");
        }
        h.end()
            .text(list.name().get(lang))
            .raw(" ")
            .open("span", "count")
            .number(match list {
                List::Checked => known::all_checks(layer_data, layers).len(),
                List::After => known::all_after(layer_data, layers).len() + known::all_ties(layer_data, layers).len(),
                paper => count(corpus, paper),
            });
        h.close("span").close("button");
    }
    h.close("nav");
    beside.key(&mut h, None);
    match listing.list {
        List::Checked => hint(&mut h, Word::CheckedHint, lang),
        List::After => hint(&mut h, Word::AfterHint, lang),
        List::Relations
        | List::Entities
        | List::Figures
        | List::Events
        | List::Sources
        | List::Oddities
        | List::Claims
        | List::Questions => {}
    }
    let own = matches!(listing.list, List::Checked | List::After);
    let mut rows = rows::rows(&beside, shown, listing.list);
    sort(&mut rows, listing);
    if rows.is_empty() {
        h.open("p", "empty")
            .text(interface::EMPTY.get(lang))
            .raw(" ")
            .text(interface::EMPTY_LIFT.get(lang))
            .raw(" ");
        for facet in state.filters.what_to_lift(corpus) {
            h.open_command("chip on", Command::lift(facet))
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
        h.end()
            .open_command("sort", Command::Sort(i as u8))
            .text(name.get(lang));
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
        let here = state.selected.is_some() && state.selected == row.item;
        let of = row
            .item
            .filter(|_| !own)
            .map(|item| beside.of(item))
            .unwrap_or_default();
        h.open("tr", if here { "here" } else { "" });
        for (k, cell) in row.cells.iter().enumerate() {
            h.open("td", cell.class);
            match (&cell.markup, cell.item) {
                (Some(markup), _) => {
                    h.raw(markup);
                }
                (None, Some(item)) => {
                    h.open_item("cell", &corpus.code_of(item))
                        .text(&cell.words)
                        .close("button");
                }
                (None, None) => {
                    h.text(&cell.words);
                }
            }
            if k == 0 {
                beside.marks(&mut h, &of);
            }
            h.close("td");
        }
        h.close("tr");
        if !of.is_empty() {
            h.open("tr", "outer-row").tag("td", "");
            h.attr("colspan", &row.cells.len().to_string()).end();
            beside.checks(&mut h, &of, false);
            beside.after(&mut h, &of, false);
            h.close("td").close("tr");
        }
    }
    h.close("tbody").close("table").close("div");
    h.finish()
}

/// What a list beside the paper is.
fn hint(h: &mut Html, words: Word, lang: Lang) {
    h.element("p", "outer-hint", say(words, lang));
}

/// Sorts by number, then by words; equal rows keep the order of the data.
fn sort(rows: &mut [Row], listing: Listing) {
    let Some(column) = listing.column.map(usize::from) else {
        return;
    };
    rows.sort_by(|a, b| {
        let (Some(a), Some(b)) = (a.cells.get(column), b.cells.get(column)) else {
            return core::cmp::Ordering::Equal;
        };
        let order = a.number.total_cmp(&b.number).then_with(|| a.words.cmp(&b.words));
        if listing.descending { order.reverse() } else { order }
    });
}
