//! The legend under the picture: what lines and shapes mean. Each sample is a filter with its live count. Markup only.

use crate::analysis::{Controls, Layers};
use crate::corpus::*;
use crate::layers::{Layer, Verdict};
use crate::markup::command::Command;
use crate::markup::html::Html;
use crate::markup::layer_notes::mark;
use crate::page::controls::leads_to;
use crate::state::{FacetCounts, FacetValue, State, ViewKind};
use crate::text::interface::Bilingual;
use crate::text::places::Beside;
use crate::text::{Words, interface};

/// Line samples, drawn 34 px wide.
const STATUSES: [(Status, Bilingual, &str); 3] = [
    (Status::Fact, interface::STATUS_FACT, "line"),
    (Status::Plan, interface::STATUS_PLAN, "line s-plan"),
    (Status::Requirement, interface::STATUS_REQUIREMENT, "line s-requirement"),
];

/// Shape samples in a box of 14.
const SECTORS: [(Sector, Bilingual, &str); 8] = [
    (
        Sector::Government,
        interface::GOVERNMENT,
        "<rect x=\"2.5\" y=\"2.5\" width=\"9\" height=\"9\" rx=\"1\"/>",
    ),
    (
        Sector::FederalLab,
        interface::FEDERAL_LAB,
        "<path d=\"M1.5 7 4.2 2.2h5.6L12.5 7l-2.7 4.8H4.2z\"/>",
    ),
    (
        Sector::University,
        interface::UNIVERSITY,
        "<path d=\"M7 1.8 12.5 11.8H1.5z\"/>",
    ),
    (Sector::Industry, interface::FIRM, "<circle cx=\"7\" cy=\"7\" r=\"5\"/>"),
    (
        Sector::Sme,
        interface::SMALL_FIRM,
        "<circle class=\"full\" cx=\"7\" cy=\"7\" r=\"5\"/>",
    ),
    (
        Sector::Intermediary,
        interface::INTERMEDIARY,
        "<path d=\"M7 1.3 12.7 7 7 12.7 1.3 7z\"/>",
    ),
    (
        Sector::Investor,
        interface::INVESTOR,
        "<path d=\"M7 1 10.2 7 7 13 3.8 7z\"/>",
    ),
    (
        Sector::Labour,
        interface::LABOUR,
        "<path d=\"M7 1.4 12.6 5.5 10.5 12.2H3.5L1.4 5.5z\"/>",
    ),
];

/// The legend, and at its end what is shown only when asked for.
pub fn html(corpus: &Corpus, state: &State, counts: &FacetCounts) -> String {
    let lang = state.lang;
    let mut h = Html::new();
    // What a view does not draw, its legend does not explain; the drawer has every filter.
    let (lines, shapes) = match state.view {
        ViewKind::Network | ViewKind::Framework | ViewKind::Compare => (true, true),
        ViewKind::Argument => (true, false),
        ViewKind::Time | ViewKind::Money | ViewKind::Places => (false, false),
    };
    // Where the panel with the features lies beside the picture, or their names stand in it, they are not repeated.
    h.open("div", if shapes { "keys features" } else { "keys features shown" });
    for &feature in Feature::ALL {
        let class = crate::markup::naming::tone(feature);
        let sample = format!("<span class=\"swatch {class}\"></span>");
        key(
            &mut h,
            state,
            counts,
            FacetValue::Feature(feature),
            crate::markup::naming::short(feature).get(lang),
            &sample,
        );
    }
    h.close("div");
    if lines {
        statuses(&mut h, state, counts);
    }
    h.open("div", "keys layers");
    layers(&mut h, corpus, state, "key");
    h.close("div");
    if shapes {
        sectors(&mut h, state, counts);
    }
    h.finish()
}

/// How the paper states it: kinds of lines.
fn statuses(h: &mut Html, state: &State, counts: &FacetCounts) {
    let lang = state.lang;
    h.open("div", "keys statuses");
    head(h, interface::RELATIONS_ARE.get(lang));
    for (status, name, class) in STATUSES {
        let sample =
            format!("<svg class=\"{class}\" viewBox=\"0 0 34 8\" aria-hidden=\"true\"><path d=\"M1 4h32\"/></svg>");
        key(h, state, counts, FacetValue::Status(status), name.get(lang), &sample);
    }
    h.open("span", "key still")
        .raw(
            "<svg class=\"line ours\" viewBox=\"0 0 34 8\" aria-hidden=\"true\"><path d=\"M1 2.5h32M1 5.5h32\"/></svg>",
        )
        .text(interface::OURS.get(lang))
        .close("span");
    // The rest, so that the numbers add up; lines show none of it.
    let rest = [Status::Theory, Status::Claim, Status::Prescription].map(|s| counts.of(FacetValue::Status(s)));
    h.open("span", "key still rest")
        .text(interface::OF_THEORY.get(lang))
        .raw(" ")
        .open("span", "count")
        .number(rest.iter().sum())
        .close("span")
        .close("span")
        .close("div");
}

/// Who stands at either end: shapes.
fn sectors(h: &mut Html, state: &State, counts: &FacetCounts) {
    let lang = state.lang;
    h.open("div", "keys sectors");
    head(h, interface::RELATIONS_TOUCH.get(lang));
    for (sector, name, shape) in SECTORS {
        let sample = format!("<svg class=\"shape\" viewBox=\"0 0 14 14\" aria-hidden=\"true\">{shape}</svg>");
        key(h, state, counts, FacetValue::Sector(sector), name.get(lang), &sample);
    }
    h.close("div");
}

/// Switches of the layers beside the paper, each with its sign, and where a view has them of the careful reader's marks.
pub fn layers(h: &mut Html, corpus: &Corpus, state: &State, class: &str) {
    let Layers { checked, after } = state.controls.layers;
    let checked_turned = Layers {
        checked: !checked,
        after,
    };
    let after_turned = Layers { checked, after: !after };
    for (on, word, layer, sign, to) in [
        (
            checked,
            Beside::Checked,
            Layer::Checked,
            Some(Verdict::Matches),
            checked_turned,
        ),
        (after, Beside::After, Layer::After, None, after_turned),
    ] {
        let layers = to;
        let act = leads_to(
            corpus,
            state,
            Controls {
                layers,
                ..state.controls
            },
        );
        h.tag("button", class).attr("type", "button").pressed(on);
        h.attr("data-keep", layer.class()).attr("data-act", &act).end();
        mark(h, sign);
        h.text(word.get(state.lang)).close("button");
    }
    if matches!(state.view, ViewKind::Money | ViewKind::Compare) {
        h.act(class, Command::Caveats).pressed(state.controls.caveats).end();
        h.text(interface::CAREFUL.get(state.lang)).close("button");
    }
}

/// What the numbers of a row count.
fn head(h: &mut Html, words: &str) {
    h.element("span", "key still head-word", words);
}

fn key(h: &mut Html, state: &State, counts: &FacetCounts, value: FacetValue, name: &str, sample: &str) {
    let on = state.filters.has(value);
    h.act("key", Command::pick(value))
        .pressed(on)
        .end()
        .raw(sample)
        .text(name)
        .raw(" ")
        .open("span", "count")
        .number(counts.of(value))
        .close("span")
        .close("button");
}
