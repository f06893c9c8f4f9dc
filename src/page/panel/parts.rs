//! Pieces that panels of all kinds are made of.

use crate::corpus::*;
use crate::markup::command::Command;
use crate::markup::html::Html;
use crate::markup::naming;
use crate::page::panel::Context;
use crate::page::{facets, mirror};
use crate::state::FacetValue;
use crate::text;
use crate::text::interface;
use crate::text::interface::Bilingual;

/// Head of a panel: back, close, what kind of thing it is, and its name as the heading.
pub fn head(h: &mut Html, c: &Context, kicker: &[&str], title: &str) {
    let lang = c.lang();
    h.open("div", "panel-tools");
    if c.back {
        h.open_command("plain", Command::Back)
            .raw("<span aria-hidden=\"true\">← </span>")
            .text(interface::BACK.get(lang))
            .close("button");
    }
    h.act("round close", Command::Close);
    h.attr("aria-label", interface::CLOSE.get(lang))
        .end()
        .text("×")
        .close("button")
        .close("div");
    let parts: Vec<&str> = kicker.iter().copied().filter(|k| !k.is_empty()).collect();
    h.element("p", "kicker", &parts.join(" · "));
    h.tag("h2", "")
        .attr("data-heading", "")
        .attr("tabindex", "-1")
        .end()
        .text(title)
        .close("h2");
}

/// The name in the other language.
pub fn other_name(h: &mut Html, c: &Context, name: &Text) {
    let other = match c.lang() {
        Lang::En => Lang::Zh,
        Lang::Zh => Lang::En,
    };
    if name.get(other) != name.get(c.lang()) {
        h.tag("p", "other-name")
            .attr("lang", mirror::tag(other))
            .end()
            .text(name.get(other))
            .close("p");
    }
}

/// A heading within a panel, with a count where there is one.
pub fn section(h: &mut Html, c: &Context, words: Bilingual, count: Option<usize>) {
    titled(h, words.get(c.lang()), count);
}

/// A heading within a panel in given words.
pub fn titled(h: &mut Html, words: &str, count: Option<usize>) {
    h.open("h3", "").text(words);
    if let Some(n) = count {
        h.raw(" ").open("span", "count").number(n).close("span");
    }
    h.close("h3");
}

/// Chips that filter: part of the paper, features, boundaries.
pub fn chips(h: &mut Html, c: &Context, values: &[FacetValue]) {
    if values.is_empty() {
        return;
    }
    h.open("p", "chips");
    for &value in values {
        let on = c.state.filters.has(value);
        let tone = match value {
            FacetValue::Feature(f) => naming::tone(f),
            FacetValue::Case(_)
            | FacetValue::Boundary(_)
            | FacetValue::Status(_)
            | FacetValue::Sector(_)
            | FacetValue::Family(_) => "",
        };
        let class = format!("chip {tone}{}", if on { " on" } else { "" });
        h.act(class.trim(), Command::pick(value)).pressed(on);
        h.attr(
            "title",
            &format!(
                "{}: {}",
                interface::FILTER.get(c.lang()),
                facets::heading(value.facet()).get(c.lang())
            ),
        );
        h.end()
            .text(facets::words_for(c.corpus, value, c.lang()))
            .close("button");
    }
    h.close("p");
}

/// One row that leads to an item.
pub fn row(h: &mut Html, c: &Context, item: Item, words: &str, under: &str, tone: &str) {
    h.open("li", &format!("row {tone}"))
        .open_item("row-main", &c.corpus.code_of(item));
    h.element("span", "row-name", words);
    if !under.is_empty() {
        h.raw(" ").element("span", "row-under", under);
    }
    h.close("button").close("li");
}

/// Links as rows: seen from a node, with a way to the other end; else as whole sentences.
pub fn relations(h: &mut Html, c: &Context, ids: &[RelationId], from: Option<EntityId>) {
    let lang = c.lang();
    h.open("ul", "rows");
    for &id in ids {
        let r = c.corpus.relation(id);
        let words = match from {
            Some(e) => naming::capital(c.corpus.phrase(id, e, lang), lang),
            None => naming::sentence(c.corpus, id, lang),
        };
        let status = c.corpus.label(r.status).get(lang);
        let page = text::pages(&r.place.pages, lang);
        let tone = r.features.first().map_or("", |&f| naming::tone(f));
        let off = if c.shown.has_relation(id) { "" } else { " off" };
        let dash = match r.status {
            Status::Plan => " s-plan",
            Status::Requirement => " s-requirement",
            Status::Fact | Status::Theory | Status::Claim | Status::Prescription => "",
        };
        h.open("li", &format!("row {tone}{dash}{off}"))
            .open_item("row-main", &c.corpus.code_of(Item::Relation(id)));
        h.element("span", "row-name", &words).raw(" ");
        let under: Vec<&str> = [status, page.as_str()].into_iter().filter(|s| !s.is_empty()).collect();
        h.element("span", "row-under", &under.join(" · ")).close("button");
        if let Some(e) = from {
            let other = c.corpus.other_end(id, e);
            let name = format!(
                "{} {}",
                interface::GO_TO.get(lang),
                c.corpus.entity(other).name.get(lang)
            );
            h.tag("button", "go")
                .attr("type", "button")
                .attr("data-item", &c.corpus.code_of(Item::Entity(other)));
            h.attr("aria-label", &name)
                .attr("title", &name)
                .end()
                .text("→")
                .close("button");
        }
        h.close("li");
    }
    h.close("ul");
}

/// Nodes as rows.
pub fn entities(h: &mut Html, c: &Context, ids: &[EntityId]) {
    let lang = c.lang();
    h.open("ul", "rows");
    for &id in ids {
        let e = c.corpus.entity(id);
        row(
            h,
            c,
            Item::Entity(id),
            e.name.get(lang),
            c.corpus.label(e.kind).get(lang),
            "",
        );
    }
    h.close("ul");
}

/// Numbers, each with unit, date and what must be told beside it; nothing where there are none.
pub fn figures(h: &mut Html, c: &Context, ids: &[FigureId]) {
    if ids.is_empty() {
        return;
    }
    section(h, c, interface::FIGURES, Some(ids.len()));
    h.open("ul", "rows figures");
    for &id in ids {
        let f = &c.corpus.tables().figures[id.index()];
        h.open("li", "row")
            .open_item("row-main", &c.corpus.code_of(Item::Figure(id)));
        h.element("span", "figure-value", &text::figure_text(c.corpus, f, c.lang()))
            .raw(" ");
        h.element("span", "row-name", f.what.get(c.lang())).raw(" ");
        h.element("span", "row-under", &figure_under(c, f))
            .close("button")
            .close("li");
    }
    h.close("ul");
}

/// Date and page of a number.
fn figure_under(c: &Context, f: &Figure) -> String {
    let page = text::pages(&f.place.pages, c.lang());
    [f.as_of.get(c.lang()), page.as_str()]
        .into_iter()
        .filter(|s| !s.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

/// Events; nothing where there are none.
pub fn events(h: &mut Html, c: &Context, ids: &[EventId]) {
    if ids.is_empty() {
        return;
    }
    section(h, c, interface::EVENTS, Some(ids.len()));
    h.open("ul", "rows");
    for &id in ids {
        let e = &c.corpus.tables().events[id.index()];
        row(
            h,
            c,
            Item::Event(id),
            e.text.get(c.lang()),
            &text::event_date(e, c.lang()),
            "",
        );
    }
    h.close("ul");
}

/// Claims that rest on an item; nothing where there are none.
pub fn claims(h: &mut Html, c: &Context, title: Bilingual, ids: &[ClaimId]) {
    if ids.is_empty() {
        return;
    }
    let lang = c.lang();
    let t = c.corpus.tables();
    section(h, c, title, Some(ids.len()));
    h.open("ul", "rows");
    for &id in ids {
        let claim = &t.claims[id.index()];
        let kind = c.corpus.label(claim.kind).get(lang);
        let page = text::pages(&claim.place.pages, lang);
        let under: Vec<&str> = [kind, page.as_str()].into_iter().filter(|s| !s.is_empty()).collect();
        row(
            h,
            c,
            Item::Claim(id),
            claim.text.get(lang),
            &under.join(" · "),
            claim.feature.map_or("", naming::tone),
        );
    }
    h.close("ul");
}

/// Oddities as boxes. Knowledge from outside the paper is marked as such.
pub fn oddities(h: &mut Html, c: &Context, ids: &[OddityId]) {
    for &id in ids {
        h.open("div", "odd");
        oddity(h, c, id);
        h.close("div");
    }
}

/// What is in a box.
fn oddity(h: &mut Html, c: &Context, id: OddityId) {
    let lang = c.lang();
    let o = c.corpus.oddity(id);
    h.open("p", "")
        .open("b", "")
        .text(interface::ABOUT_FLAG.get(lang))
        .raw(colon(lang))
        .close("b");
    h.text(o.text.get(lang)).close("p");
    h.open("p", "odd-foot");
    basis(h, c, o.basis);
    h.open_item("plain", &c.corpus.code_of(Item::Oddity(id)))
        .text(interface::DETAILS.get(lang));
    h.open("span", "hidden-words")
        .raw(" ")
        .text(o.kind.get(lang))
        .close("span")
        .close("button")
        .close("p");
}

/// A mark where knowledge comes from outside the paper.
pub fn basis(h: &mut Html, c: &Context, basis: Basis) {
    let words = match basis {
        Basis::Paper => return,
        Basis::Outside => interface::OUTSIDE,
        Basis::Both => interface::BOTH_BASES,
    };
    h.element("span", "outside", words.get(c.lang()));
}

/// A box with what a reader must be told beside something.
pub fn flag(h: &mut Html, c: &Context, text: &Option<Text>) {
    if let Some(text) = text {
        h.open("div", "odd")
            .open("p", "")
            .open("b", "")
            .text(interface::ABOUT_FLAG.get(c.lang()))
            .raw(colon(c.lang()));
        h.close("b").text(text.get(c.lang())).close("p").close("div");
    }
}

/// Where something stands in the paper: pages, sections, and each note with its source written out in full.
pub fn place(h: &mut Html, c: &Context, place: &Place) {
    let lang = c.lang();
    let t = c.corpus.tables();
    section(h, c, interface::SOURCE, None);
    let authors = match lang {
        Lang::En => "Li Yin & Yu Wenhe (2023)",
        Lang::Zh => "李寅、虞温和（2023）",
    };
    let page = text::pages(&place.pages, lang);
    let page = if page.is_empty() {
        interface::NO_PAGE.get(lang).to_owned()
    } else {
        page
    };
    h.open("p", "where")
        .text(authors)
        .raw(naming::gap(lang))
        .text(&page)
        .close("p");
    let names: Vec<&str> = place
        .sections
        .iter()
        .filter_map(|s| t.sections.get(s.index()))
        .map(|s| s.name.get(lang))
        .collect();
    if !names.is_empty() {
        h.element(
            "p",
            "where muted",
            &names.join(match lang {
                Lang::En => "; ",
                Lang::Zh => "；",
            }),
        );
    }
    if !place.notes.is_empty() {
        h.open("ul", "rows cites");
        for &id in &place.notes {
            let s = &t.sources[id.index()];
            row(
                h,
                c,
                Item::Source(id),
                &naming::name(c.corpus, Item::Source(id), lang),
                naming::cited(s, lang),
                "",
            );
        }
        h.close("ul");
    }
}

/// What stands after a word that introduces.
pub fn colon(lang: Lang) -> &'static str {
    match lang {
        Lang::En => ": ",
        Lang::Zh => "：",
    }
}
