//! The panel of a node.

use crate::corpus::*;
use crate::markup::html::Html;
use crate::page::panel::{Context, parts};
use crate::state::FacetValue;
use crate::text;
use crate::text::interface;

/// Writes the panel of a node.
pub fn write(h: &mut Html, c: &Context, id: EntityId) {
    let (lang, e) = (c.lang(), c.corpus.entity(id));
    let (kind, sector) = (c.corpus.label(e.kind).get(lang), c.corpus.label(e.sector).get(lang));
    let sector = if sector == kind { "" } else { sector };
    parts::head(
        h,
        c,
        &[kind, sector, c.corpus.label(e.case).get(lang)],
        e.name.get(lang),
    );
    parts::other_name(h, c, &e.name);
    dates(h, c, e);
    h.element("p", "desc", e.desc.get(lang));
    let oddities = &c.corpus.mentions(Item::Entity(id)).oddities;
    // The first oddity at once, the others after what they are odd in.
    let (first, others) = oddities.split_at(oddities.len().min(1));
    parts::oddities(h, c, first);
    parts::figures(h, c, &c.corpus.mentions(Item::Entity(id)).figures);
    relations(h, c, id);
    if !others.is_empty() {
        parts::section(h, c, interface::ODDITIES, Some(others.len()));
        parts::oddities(h, c, others);
    }
    parts::events(h, c, &c.corpus.mentions(Item::Entity(id)).events);
    parts::claims(
        h,
        c,
        interface::RESTS_ON_IT,
        &c.corpus.mentions(Item::Entity(id)).claims,
    );
    parts::place(h, c, &e.place);
    parts::chips(h, c, &[FacetValue::Case(e.case), FacetValue::Sector(e.sector)]);
}

/// Years as the paper gives them, and where they come from.
fn dates(h: &mut Html, c: &Context, e: &Entity) {
    let lang = c.lang();
    let years = match &e.when {
        Some(words) => words.get(lang).to_owned(),
        None => text::years(e.from_year, e.to_year, lang),
    };
    if years.is_empty() {
        return;
    }
    h.open("p", "when").text(&years);
    if let Some(note) = &e.year_note {
        h.raw(" ").element("span", "muted", note.get(lang));
    }
    h.close("p");
}

/// Its links, by family, in the order of the data; those the filters hide stay, marked.
fn relations(h: &mut Html, c: &Context, id: EntityId) {
    let all = c.corpus.touching(id);
    let hidden = all.iter().filter(|&&r| !c.shown.has_relation(r)).count();
    if hidden > 0 {
        let words = match c.lang() {
            Lang::En => format!("{hidden} {}", interface::HIDDEN_BY_FILTER.get(Lang::En)),
            Lang::Zh => format!("{hidden}{}", interface::HIDDEN_BY_FILTER.get(Lang::Zh)),
        };
        h.element("p", "muted", &words);
    }
    for &family in Family::ALL {
        let of: Vec<RelationId> = all
            .iter()
            .copied()
            .filter(|&r| c.corpus.kind_of(r).family == family)
            .collect();
        if !of.is_empty() {
            let name = c
                .corpus
                .tables()
                .labels
                .families
                .get(family.index())
                .map_or("", |f| f.name.get(c.lang()));
            parts::titled(h, name, Some(of.len()));
            parts::relations(h, c, &of, Some(id));
        }
    }
}
