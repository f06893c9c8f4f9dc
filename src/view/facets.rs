//! The filters: a drawer with every value and its live count, chips for what is chosen, and the way out where nothing
//! is left. Markup only.

use crate::corpus::*;
use crate::state::{Facet, FacetCounts, FacetValue, State};

use super::html::Html;
use super::naming::label;
use super::words::{self, Say};

/// The `data-act` that chooses a value or takes the choice back.
pub fn act(value: FacetValue) -> String {
    format!("pick:{}:{}", value.facet().code(), value.code())
}

/// The heading of a facet.
pub fn heading(facet: Facet) -> Say {
    match facet {
        Facet::Case => words::CASE,
        Facet::Feature => words::FEATURE,
        Facet::Boundary => words::BOUNDARY,
        Facet::Status => words::STATUS,
        Facet::Sector => words::SECTOR,
        Facet::Family => words::FAMILY,
    }
}

/// A value in words.
pub fn words_for(corpus: &Corpus, value: FacetValue, lang: Lang) -> &str {
    let l = &corpus.tables().labels;
    match value {
        FacetValue::Case(v) => label(&l.cases, v, lang),
        FacetValue::Feature(v) => label(&l.features, v, lang),
        FacetValue::Boundary(v) => label(&l.boundaries, v, lang),
        FacetValue::Status(v) => label(&l.statuses, v, lang),
        FacetValue::Sector(v) => label(&l.sectors, v, lang),
        FacetValue::Family(v) => l.families.get(v.index()).map_or(v.code(), |f| f.name.get(lang)),
    }
}

/// The drawer; empty while it is closed.
pub fn drawer(corpus: &Corpus, state: &State, open: bool) -> String {
    if !open {
        return String::new();
    }
    let lang = state.lang;
    let counts = state.filters.counts(corpus);
    let mut h = Html::new();
    h.open("div", "drawer-head").tag("h2", "").attr("data-heading", "").attr("tabindex", "-1").end();
    h.text(words::FILTERS.get(lang)).close("h2");
    tally(&mut h, corpus, &counts, lang);
    h.tag("button", "round").attr("type", "button").attr("data-act", "filters");
    h.attr("aria-label", words::CLOSE.get(lang)).end().text("×").close("button").close("div");
    for &facet in Facet::ALL {
        let name = heading(facet).get(lang);
        h.tag("fieldset", "facet").end().element("legend", "", name);
        for value in facet.values() {
            let (n, on) = (counts.of(value), state.filters.has(value));
            // A value that would leave nothing is shown, so that counts can be compared, but cannot be chosen.
            h.tag("button", "pick").attr("type", "button").attr("data-act", &act(value));
            h.attr("aria-pressed", if on { "true" } else { "false" });
            if n == 0 && !on {
                h.raw(" disabled");
            }
            h.end().text(words_for(corpus, value, lang)).raw(" ").open("span", "count").number(n).close("span");
            h.close("button");
        }
        h.close("fieldset");
    }
    h.finish()
}

/// Chips for what is chosen, and the empty state; empty where nothing is chosen.
pub fn chips(corpus: &Corpus, state: &State) -> String {
    let chosen = state.filters.chosen();
    if chosen.is_empty() {
        return String::new();
    }
    let lang = state.lang;
    let counts = state.filters.counts(corpus);
    let mut h = Html::new();
    for value in chosen {
        let name = words_for(corpus, value, lang);
        h.tag("button", "chip on").attr("type", "button").attr("data-act", &act(value));
        h.attr("title", &format!("{}: {name}", words::LIFT.get(lang))).end();
        h.text(name).raw("<span aria-hidden=\"true\"> ×</span>").close("button");
    }
    h.open_act("plain", "clear").text(words::CLEAR.get(lang)).close("button");
    tally(&mut h, corpus, &counts, lang);
    if counts.passing == 0 {
        h.tag("p", "empty").attr("role", "status").end().text(words::EMPTY.get(lang)).raw(" ");
        h.text(words::EMPTY_LIFT.get(lang)).raw(" ");
        for facet in state.filters.what_to_lift(corpus) {
            h.open_act("chip on", &format!("lift:{}", facet.code())).text(heading(facet).get(lang)).close("button");
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
