//! The filters: a drawer with every value and its live count, chips for what is chosen, and the way out where nothing
//! is left. Markup only.

use crate::corpus::*;
use crate::markup::command::Command;
use crate::markup::html::Html;
use crate::page::legend;
use crate::state::{Action, Facet, FacetCounts, FacetValue, State};
use crate::text::interface::Bilingual;
use crate::text::places::Beside;
use crate::text::{Words, interface};

/// The heading of a facet.
pub fn heading(facet: Facet) -> Bilingual {
    match facet {
        Facet::Case => interface::CASE,
        Facet::Feature => interface::FEATURE,
        Facet::Boundary => interface::BOUNDARY,
        Facet::Status => interface::STATUS,
        Facet::Sector => interface::SECTOR,
        Facet::Family => interface::FAMILY,
    }
}

/// A value in words.
pub fn words_for(corpus: &Corpus, value: FacetValue, lang: Lang) -> &str {
    match value {
        FacetValue::Case(v) => corpus.label(v).get(lang),
        FacetValue::Feature(v) => corpus.label(v).get(lang),
        FacetValue::Boundary(v) => corpus.label(v).get(lang),
        FacetValue::Status(v) => corpus.label(v).get(lang),
        FacetValue::Sector(v) => corpus.label(v).get(lang),
        FacetValue::Family(v) => corpus.label(v).get(lang),
    }
}

/// The drawer; empty while it is closed.
pub fn drawer(corpus: &Corpus, state: &State, open: bool) -> String {
    if !open {
        return String::new();
    }
    let lang = state.lang;
    let counts = state.counts(corpus);
    let mut h = Html::new();
    h.open("div", "drawer-head")
        .tag("h2", "")
        .attr("data-heading", "")
        .attr("tabindex", "-1")
        .end();
    h.text(interface::FILTERS.get(lang)).close("h2");
    tally(&mut h, corpus, &counts, lang);
    h.act("round", Command::Filters);
    h.attr("aria-label", interface::CLOSE.get(lang))
        .end()
        .text("×")
        .close("button")
        .close("div");
    for &facet in Facet::ALL {
        let name = heading(facet).get(lang);
        h.tag("fieldset", "facet").end().element("legend", "", name);
        for value in facet.values() {
            let (n, on) = (counts.of(value), state.filters.has(value));
            // A value that would leave nothing is shown, so that counts can be compared, but cannot be chosen.
            h.act("pick", Command::pick(value)).pressed(on);
            if n == 0 && !on {
                h.raw(" disabled");
            }
            h.end()
                .text(words_for(corpus, value, lang))
                .raw(" ")
                .open("span", "count")
                .number(n)
                .close("span");
            h.close("button");
        }
        h.close("fieldset");
    }
    h.open("fieldset", "facet")
        .element("legend", "", Beside::Heading.get(lang));
    legend::layers(&mut h, corpus, state, "pick");
    h.close("fieldset");
    h.finish()
}

/// Chips for what is chosen, and the empty state; empty where nothing is chosen.
pub fn chips(corpus: &Corpus, state: &State) -> String {
    let chosen = state.filters.chosen();
    if chosen.is_empty() {
        return String::new();
    }
    let lang = state.lang;
    let counts = state.counts(corpus);
    let mut h = Html::new();
    for value in chosen {
        let name = words_for(corpus, value, lang);
        h.act("chip on", Command::pick(value));
        h.attr("title", &format!("{}: {name}", interface::LIFT.get(lang))).end();
        h.text(name).raw("<span aria-hidden=\"true\"> ×</span>").close("button");
    }
    h.open_command("plain", Command::Do(Action::ClearFilters))
        .text(interface::CLEAR.get(lang))
        .close("button");
    tally(&mut h, corpus, &counts, lang);
    if counts.passing == 0 {
        h.tag("p", "empty")
            .attr("role", "status")
            .end()
            .text(interface::EMPTY.get(lang))
            .raw(" ");
        h.text(interface::EMPTY_LIFT.get(lang)).raw(" ");
        for facet in state.filters.what_to_lift(corpus) {
            h.open_command("chip on", Command::lift(facet))
                .text(heading(facet).get(lang))
                .close("button");
        }
        h.close("p");
    }
    h.finish()
}

fn tally(h: &mut Html, corpus: &Corpus, counts: &FacetCounts, lang: Lang) {
    let all = corpus.tables().relations.len();
    let words = match lang {
        Lang::En => format!("{} of {all} relations", counts.passing),
        Lang::Zh => format!("{all}条关系中的{}条", counts.passing),
    };
    h.element("span", "tally", &words);
}
