//! One claim of the outline with what carries it and what is to be flagged at it, and the tree of them.

use crate::analysis::outline::{Remark, Resting, Row, lesson_of, lessons, resting_on};
use crate::corpus::*;
use crate::markup::html::Html;
use crate::markup::layer_notes::Of;
use crate::markup::naming;
use crate::text;
use crate::text::Words;
use crate::views::argument::outline::Context;
use crate::views::argument::wording as say;
use crate::views::argument::wording::Argument;

/// Claims as lists within lists, by their depth.
pub fn tree(h: &mut Html, c: &Context, rows: &[&Row], resting: &Resting) {
    let mut open: Vec<usize> = Vec::new();
    for row in rows {
        while let Some(&depth) = open.last() {
            if depth < row.depth {
                break;
            }
            h.close("li");
            if depth > row.depth {
                h.close("ul");
                open.pop();
            } else {
                break;
            }
        }
        if open.last().is_none_or(|&depth| depth < row.depth) {
            h.open("ul", "arg-rows");
            open.push(row.depth);
        }
        begin(h, c, row, resting);
    }
    for _ in open {
        h.close("li").close("ul");
    }
}

/// One claim, its item left open for those below it.
fn begin(h: &mut Html, c: &Context, row: &Row, resting: &Resting) {
    let claim = c.corpus.claim(row.claim);
    let mut class = String::from("arg-row");
    if let Some(feature) = claim.feature {
        class.push(' ');
        class.push_str(naming::tone(feature));
    }
    class.push_str(dash(claim.status));
    if c.selected == Some(Item::Claim(row.claim)) {
        class.push_str(" on");
    }
    if resting.claims.contains(&row.claim) {
        class.push_str(" rests");
    }
    h.open("li", &class)
        .open_item("row-main", &c.corpus.code_of(Item::Claim(row.claim)));
    h.element("span", "row-name", claim.text.get(c.lang)).raw(" ");
    h.element("span", "row-under", &under(c, row.claim)).close("button");
    carried(h, c, row.claim);
    if c.caveats {
        for remark in &row.remarks {
            flag(h, c, *remark);
        }
    }
}

/// Kind, status, programme and page of a claim.
fn under(c: &Context, id: ClaimId) -> String {
    let (corpus, lang) = (c.corpus, c.lang);
    let claim = corpus.claim(id);
    let nth = lessons(corpus).iter().position(|&l| l == id);
    let kind = match nth {
        Some(n) => say::lesson(n + 1, lang),
        None => corpus.label(claim.kind).get(lang).to_owned(),
    };
    let ours = match claim.kind {
        ClaimKind::Caveat => Argument::Editors.get(lang),
        ClaimKind::Question
        | ClaimKind::Theory
        | ClaimKind::Case
        | ClaimKind::Finding
        | ClaimKind::Synthesis
        | ClaimKind::Lesson
        | ClaimKind::Contrast => corpus.label(claim.status).get(lang),
    };
    // A theory that is theory is not said twice.
    let ours = if ours == kind { "" } else { ours };
    let page = text::pages(&claim.place.pages, lang);
    let parts = [
        kind.as_str(),
        ours,
        claim.programme.map_or("", |p| p.code()),
        page.as_str(),
    ];
    parts
        .into_iter()
        .filter(|s| !s.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

/// A class for the dash of a status.
const fn dash(status: Status) -> &'static str {
    match status {
        Status::Plan => " s-plan",
        Status::Requirement => " s-requirement",
        Status::Fact | Status::Theory | Status::Claim | Status::Prescription => "",
    }
}

/// The relations and figures that carry a claim, folded away unless the claim or one of them is selected; each says
/// which lessons rest on it.
fn carried(h: &mut Html, c: &Context, id: ClaimId) {
    let claim = c.corpus.claim(id);
    let (corpus, lang) = (c.corpus, c.lang);
    if claim.evidence.is_empty() && claim.figures.is_empty() {
        return;
    }
    let items = claim.evidence.iter().map(|&id| Item::Relation(id));
    let items = items.chain(claim.figures.iter().map(|&id| Item::Figure(id)));
    let unfolds = |item| item == Item::Claim(id) || items.clone().any(|carries| carries == item);
    h.tag("details", "arg-evidence");
    if c.selected.is_some_and(unfolds) {
        h.raw(" open");
    }
    h.end().open("summary", "");
    h.text(&say::carried_by(claim.evidence.len(), claim.figures.len(), lang));
    let beside = c.beside();
    let mut all = Of::default();
    for of in items.map(|item| beside.of(item)) {
        all.checks.extend(of.checks);
        all.after.extend(of.after);
    }
    beside.marks(h, &all);
    h.close("summary");
    h.open("ul", "rows");
    for &id in &claim.evidence {
        let r = corpus.relation(id);
        let tone = r.features.first().map_or("", |&f| naming::tone(f));
        let off = if c.shown.has_relation(id) { "" } else { " off" };
        h.open("li", &format!("row {tone}{}{off}", dash(r.status)));
        h.open_item("row-main", &corpus.code_of(Item::Relation(id)));
        h.element(
            "span",
            "row-name",
            &naming::capital(naming::sentence(corpus, id, lang), lang),
        )
        .raw(" ");
        let status = corpus.label(r.status).get(lang).to_owned();
        let mut under = vec![status, text::pages(&r.place.pages, lang)];
        under.extend(carries(corpus, Item::Relation(id), claim, lang));
        under.retain(|s| !s.is_empty());
        h.element("span", "row-under", &under.join(" · ")).close("button");
        beside.marks(h, &beside.of(Item::Relation(id)));
        h.close("li");
    }
    for &id in &claim.figures {
        let f = corpus.figure(id);
        h.open("li", "row")
            .open_item("row-main", &corpus.code_of(Item::Figure(id)));
        h.element("span", "figure-value", &text::figure_text(corpus, f, lang))
            .raw(" ");
        h.element("span", "row-name", f.what.get(lang)).raw(" ");
        let mut under = vec![f.as_of.get(lang).to_owned(), text::pages(&f.place.pages, lang)];
        under.extend(carries(corpus, Item::Figure(id), claim, lang));
        under.retain(|s| !s.is_empty());
        h.element("span", "row-under", &under.join(" · ")).close("button");
        beside.marks(h, &beside.of(Item::Figure(id)));
        h.close("li");
    }
    h.close("ul").close("details");
}

/// The lessons that rest on a piece of evidence, other than the one the claim itself stands under.
fn carries(corpus: &Corpus, item: Item, claim: &Claim, lang: Lang) -> Vec<String> {
    let own = claim.parent.and_then(|p| lesson_of(corpus, p));
    let all = lessons(corpus);
    let of = resting_on(corpus, item).lessons;
    let mut nth: Vec<usize> = of
        .into_iter()
        .filter(|&l| Some(l) != own && corpus.claim(l).slug != claim.slug)
        .filter_map(|l| all.iter().position(|&a| a == l))
        .collect();
    nth.sort_unstable();
    nth.into_iter()
        .map(|n| format!("→ {}", say::lesson(n + 1, lang)))
        .collect()
}

/// An oddity: in full at the one place that says it, else by its heading.
fn flag(h: &mut Html, c: &Context, remark: Remark) {
    let (corpus, lang) = (c.corpus, c.lang);
    let oddity = corpus.oddity(remark.oddity);
    let code = corpus.code_of(Item::Oddity(remark.oddity));
    let basis = if remark.own { Argument::Own } else { Argument::Beyond };
    let kind = oddity.kind.get(lang);
    if !remark.full {
        h.open("p", "odd-again muted").text(Argument::AlsoHere.get(lang));
        if lang == Lang::En {
            h.raw(" ");
        }
        h.open_item("plain", &code).text(kind).close("button").close("p");
        return;
    }
    h.open("div", if remark.own { "odd own" } else { "odd beyond" });
    h.open("p", "odd-head").element("b", "", kind).raw(" ");
    h.element("span", if remark.own { "inside" } else { "outside" }, basis.get(lang))
        .close("p");
    h.element("p", "", oddity.text.get(lang));
    h.open("p", "odd-foot")
        .element("span", "muted", &text::pages(&oddity.place.pages, lang));
    h.raw(" ").open_item("plain", &code).text(Argument::Details.get(lang));
    h.open("span", "hidden-words").raw(" ").text(kind).close("span");
    h.close("button").close("p").close("div");
}

/// A claim as a row that leads to it.
pub fn claim_button(h: &mut Html, c: &Context, id: ClaimId) {
    let claim = c.corpus.claim(id);
    let tone = claim.feature.map_or("", naming::tone);
    h.open("li", &format!("row {tone}"))
        .open_item("row-main", &c.corpus.code_of(Item::Claim(id)));
    h.element("span", "row-name", claim.text.get(c.lang)).raw(" ");
    h.element("span", "row-under", &under(c, id))
        .close("button")
        .close("li");
}
