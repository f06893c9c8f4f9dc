//! The panels of a claim of the argument and of a question.

use crate::corpus::*;
use crate::markup::html::Html;
use crate::page::panel::{Context, parts};
use crate::state::FacetValue;
use crate::text;
use crate::text::interface;

/// Writes the panel of a claim.
pub fn write_claim(h: &mut Html, c: &Context, id: ClaimId) {
    let lang = c.lang();
    let t = c.corpus.tables();
    let claim = &t.claims[id.index()];
    let kind = c.corpus.label(claim.kind).get(lang);
    let status = c.corpus.label(claim.status).get(lang);
    let programme = claim.programme.map_or("", |p| p.code());
    parts::head(
        h,
        c,
        &[interface::CLAIM.get(lang), kind, programme, status],
        claim.text.get(lang),
    );
    let feature: Vec<FacetValue> = claim.feature.into_iter().map(FacetValue::Feature).collect();
    parts::chips(h, c, &feature);
    parts::oddities(h, c, &claim.oddities);
    parts::claims(h, c, interface::ABOVE, claim.parent.as_slice());
    let below: Vec<ClaimId> = (0..t.claims.len() as u16)
        .map(ClaimId)
        .filter(|i| t.claims[i.index()].parent == Some(id))
        .collect();
    parts::claims(h, c, interface::BELOW, &below);
    if !claim.evidence.is_empty() {
        parts::section(h, c, interface::CARRIED_BY, Some(claim.evidence.len()));
        parts::relations(h, c, &claim.evidence, None);
    }
    parts::figures(h, c, &claim.figures);
    if !claim.entities.is_empty() {
        parts::section(h, c, interface::CONCERNS, None);
        parts::entities(h, c, &claim.entities);
    }
    parts::place(h, c, &claim.place);
}

/// Writes the panel of a question with its answer.
pub fn write_question(h: &mut Html, c: &Context, id: QuestionId) {
    let lang = c.lang();
    let q = &c.corpus.tables().questions[id.index()];
    parts::head(h, c, &[interface::QUESTION.get(lang)], q.ask.get(lang));
    h.open("p", "desc").text(q.answer.get(lang)).raw(" ");
    h.element("span", "muted", &text::pages(&q.pages, lang)).close("p");
    parts::section(h, c, interface::CONCERNS, None);
    parts::entities(h, c, &q.entities);
    parts::section(h, c, interface::CARRIED_BY, Some(q.relations.len()));
    parts::relations(h, c, &q.relations, None);
}
