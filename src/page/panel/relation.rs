//! The panel of a link.

use crate::corpus::*;
use crate::markup::html::Html;
use crate::markup::naming;
use crate::page::panel::{Context, parts};
use crate::state::FacetValue;
use crate::text;
use crate::text::interface;

/// Writes the panel of a link.
pub fn write(h: &mut Html, c: &Context, id: RelationId) {
    let (lang, r) = (c.lang(), c.corpus.relation(id));
    let labels = &c.corpus.tables().labels;
    let family = labels
        .families
        .get(c.corpus.kind_of(id).family.index())
        .map_or("", |f| f.name.get(lang));
    let status = c.corpus.label(r.status).get(lang);
    parts::head(
        h,
        c,
        &[
            interface::RELATION.get(lang),
            family,
            c.corpus.label(r.case).get(lang),
            status,
        ],
        &naming::sentence(c.corpus, id, lang),
    );
    h.element("p", "desc", r.text.get(lang));
    let years = text::years(r.from_year, r.to_year, lang);
    if !years.is_empty() {
        h.open("p", "when").text(&years);
        if let Some(note) = &r.year_note {
            h.raw(" ").element("span", "muted", note.get(lang));
        }
        h.close("p");
    }
    let mut values: Vec<FacetValue> = r.features.iter().copied().map(FacetValue::Feature).collect();
    values.extend(r.boundaries.iter().copied().map(FacetValue::Boundary));
    values.push(FacetValue::Status(r.status));
    values.push(FacetValue::Case(r.case));
    values.push(FacetValue::Family(c.corpus.kind_of(id).family));
    parts::chips(h, c, &values);
    coded(h, c, r);
    parts::oddities(h, c, &c.corpus.mentions(Item::Relation(id)).oddities);
    parts::section(h, c, interface::ENDS, None);
    let ends = if r.from == r.to {
        vec![r.from]
    } else {
        vec![r.from, r.to]
    };
    parts::entities(h, c, &ends);
    arcs(h, c, r);
    parts::claims(
        h,
        c,
        interface::RESTS_ON_IT,
        &c.corpus.mentions(Item::Relation(id)).claims,
    );
    parts::place(h, c, &r.place);
}

/// Which parts are our coding and not the paper's words.
fn coded(h: &mut Html, c: &Context, r: &Relation) {
    if r.coded.is_empty() {
        return;
    }
    let lang = c.lang();
    h.open("div", "coded")
        .element("p", "", interface::OUR_CODING.get(lang))
        .open("ul", "");
    for &part in &r.coded {
        h.element("li", "", c.corpus.label(part).get(lang));
    }
    h.close("ul").close("div");
}

/// The arcs it counts on.
fn arcs(h: &mut Html, c: &Context, r: &Relation) {
    let Some(programme) = r.case.programme() else { return };
    if r.features.is_empty() {
        return;
    }
    h.open("ul", "rows");
    for &f in &r.features {
        let arc = Item::Arc(programme, f);
        let n = c.shown.arc_count(c.corpus, programme, f);
        let under = match c.lang() {
            Lang::En => format!("{n} relations"),
            Lang::Zh => format!("{n}条关系"),
        };
        parts::row(
            h,
            c,
            arc,
            &naming::name(c.corpus, arc, c.lang()),
            &under,
            naming::tone(f),
        );
    }
    h.close("ul");
}
