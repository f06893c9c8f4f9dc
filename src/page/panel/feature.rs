//! The panels of an arc of a wheel and of a feature in all three.

use crate::corpus::*;
use crate::markup::html::Html;
use crate::markup::naming;
use crate::page::panel::{Context, parts};
use crate::state::FacetValue;
use crate::text::interface;

/// Writes the panel of an arc: the relations of one programme that evidence one feature.
pub fn write_arc(h: &mut Html, c: &Context, programme: Programme, feature: Feature) {
    let lang = c.lang();
    let name = c.corpus.label(feature).get(lang);
    parts::head(
        h,
        c,
        &[interface::ARC.get(lang), programme.code()],
        &naming::name(c.corpus, Item::Arc(programme, feature), lang),
    );
    let all = c.corpus.arc(programme, feature);
    let shown: Vec<RelationId> = all.iter().copied().filter(|&id| c.shown.has_relation(id)).collect();
    h.element(
        "p",
        "desc",
        &counted(shown.len(), all.len(), programme.code(), name, lang),
    );
    h.open("ul", "rows");
    if let Some(id) = c.corpus.programme_entity(programme) {
        let e = c.corpus.entity(id);
        parts::row(
            h,
            c,
            Item::Entity(id),
            e.name.get(lang),
            c.corpus.label(e.kind).get(lang),
            "",
        );
    }
    parts::row(
        h,
        c,
        Item::Feature(feature),
        name,
        interface::IN_THE_THREE.get(lang),
        naming::tone(feature),
    );
    h.close("ul");
    parts::section(h, c, interface::RELATIONS, Some(shown.len()));
    // Those in the colour of another feature come after, and say why they are there.
    let first = |id: &RelationId| c.corpus.relation(*id).features.first() == Some(&feature);
    let (own, also): (Vec<RelationId>, Vec<RelationId>) = shown.into_iter().partition(first);
    parts::relations(h, c, &own, None);
    if !also.is_empty() {
        h.element("p", "muted", interface::ALSO.get(lang));
        parts::relations(h, c, &also, None);
    }
    parts::claims(
        h,
        c,
        interface::CLAIMS,
        &c.corpus.mentions(Item::Arc(programme, feature)).claims,
    );
}

/// Writes the panel of a feature.
pub fn write_feature(h: &mut Html, c: &Context, feature: Feature) {
    let lang = c.lang();
    let name = c.corpus.label(feature).get(lang);
    parts::head(h, c, &[interface::FEATURE.get(lang)], name);
    parts::other_name(h, c, c.corpus.label(feature));
    let slug = match feature {
        Feature::Mission => "feature-task",
        Feature::Network => "feature-network",
        Feature::Resource => "feature-resource",
    };
    let concept = c.corpus.entity_named(slug);
    if let Some(id) = concept {
        h.element("p", "desc", c.corpus.entity(id).desc.get(lang));
    }
    parts::chips(h, c, &[FacetValue::Feature(feature)]);
    parts::section(h, c, interface::IN_THE_THREE, None);
    h.open("ul", "rows");
    for &p in Programme::ALL {
        let all = c.corpus.arc(p, feature).len();
        let n = c.shown.arc_count(c.corpus, p, feature);
        parts::row(
            h,
            c,
            Item::Arc(p, feature),
            p.code(),
            &short_count(n, all, lang),
            naming::tone(feature),
        );
    }
    h.close("ul");
    if let Some(id) = concept {
        let links = c.corpus.touching(id);
        parts::section(h, c, interface::RELATIONS, Some(links.len()));
        parts::relations(h, c, links, Some(id));
    }
    parts::claims(
        h,
        c,
        interface::CLAIMS,
        &c.corpus.mentions(Item::Feature(feature)).claims,
    );
    if let Some(id) = concept {
        parts::place(h, c, &c.corpus.entity(id).place);
    }
}

fn short_count(shown: usize, all: usize, lang: Lang) -> String {
    match (lang, shown == all) {
        (Lang::En, true) => format!("{all} relations"),
        (Lang::En, false) => format!("{shown} of {all} relations"),
        (Lang::Zh, true) => format!("{all}条关系"),
        (Lang::Zh, false) => format!("{all}条关系中的{shown}条"),
    }
}

fn counted(shown: usize, all: usize, programme: &str, feature: &str, lang: Lang) -> String {
    match (lang, shown == all) {
        (Lang::En, true) => format!("{all} relations of {programme} in the paper evidence “{feature}”."),
        (Lang::En, false) => {
            format!("{shown} of the {all} relations of {programme} that evidence “{feature}” pass the present filters.")
        }
        (Lang::Zh, true) => format!("论文中{programme}有{all}条关系佐证“{feature}”。"),
        (Lang::Zh, false) => format!("{programme}佐证“{feature}”的{all}条关系中，{shown}条符合当前筛选。"),
    }
}
