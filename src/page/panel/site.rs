//! The panel of a centre or an institute: what is known of it outside the paper, each time with its source; and the
//! links it leads back to the paper by.

use crate::analysis::layer_rows;
use crate::corpus::*;
use crate::layers::Layer;
use crate::markup::html::Html;
use crate::markup::naming;
use crate::page::panel::{Context, parts};
use crate::text;
use crate::text::interface;
use crate::text::places::{Beside, Places};
use crate::text::words as say;

/// Writes the panel of a place.
pub fn write(h: &mut Html, c: &Context, site: Site) {
    let lang = c.lang();
    let kind = naming::kind(c.corpus, Item::Site(site), lang);
    let name = naming::site(c.layer_data, site, lang);
    parts::head(h, c, &[&kind, say(Places::Beyond, lang)], &name);
    if let Some(name) = c.layer_data.name(site) {
        parts::other_name(h, c, name);
    }
    match site {
        Site::Centre(region) => centre(h, c, region),
        Site::Institute(id) => institute(h, c, id),
    }
    ties(h, c, site);
    if let Some(p) = c.layer_data.proof(site) {
        parts::titled(h, say(Places::Proof, lang), None);
        c.beside().proof(h, p);
    }
    beside(h, c, Item::Site(site));
    if let Some(tier) = c.corpus.tier_of(site) {
        let all = match site {
            Site::Centre(_) => Places::AllCentres,
            Site::Institute(_) => Places::AllInstitutes,
        };
        parts::titled(h, interface::PANEL.get(lang), None);
        h.open("ul", "rows");
        parts::row(h, c, Item::Entity(tier), say(all, lang), "", "");
        h.close("ul");
    }
}

fn line(h: &mut Html, c: &Context, name: Places, value: &str) {
    h.open("p", "fact").open("b", "").text(say(name, c.lang()));
    h.raw(parts::colon(c.lang())).close("b").text(value).close("p");
}

fn centre(h: &mut Html, c: &Context, region: Region) {
    let lang = c.lang();
    if let Some(tile) = c.layer_data.tile(region) {
        line(h, c, Places::Home, tile.name.get(lang));
    }
    let Some(row) = c.layer_data.centre(region) else { return };
    if let Some(operator) = &row.operator {
        line(h, c, Places::Operator, operator.get(lang));
    }
    if let Some(note) = &row.note {
        h.element("p", "muted", note.get(lang));
    }
}

fn institute(h: &mut Html, c: &Context, id: Institute) {
    let lang = c.lang();
    let Some(row) = c.layer_data.institute(id) else { return };
    let state = c.layer_data.tile(row.region).map_or("", |t| t.name.get(lang));
    let home = match lang {
        Lang::En => format!("{}, {state}", row.home.get(lang)),
        Lang::Zh => format!("{state}{}", row.home.get(lang)),
    };
    line(h, c, Places::Home, &home);
    line(h, c, Places::Founded, &text::years(Some(row.founded), None, lang));
    if let Some(sponsor) = c.layer_data.word(row.sponsor) {
        line(h, c, Places::Sponsor, sponsor.get(lang));
    }
    line(h, c, Places::Lead, row.lead.get(lang));
    line(h, c, Places::Focus, row.focus.get(lang));
    if let Some(note) = &row.note {
        h.element("p", "muted", note.get(lang));
    }
}

/// Known ties to the other network, in the layer of what came after only.
fn ties(h: &mut Html, c: &Context, site: Site) {
    let lang = c.lang();
    let ties = layer_rows::ties(c.layer_data, c.state.controls.layers, site);
    if ties.is_empty() {
        return;
    }
    parts::titled(h, say(Places::Ties, lang), Some(ties.len()));
    h.open("ul", &format!("rows {}", Layer::After.class()));
    for tie in ties {
        let far = match site {
            Site::Centre(_) => Site::Institute(tie.institute),
            Site::Institute(_) => Site::Centre(tie.region),
        };
        let under = format!("{} {}", text::years(Some(tie.since), None, lang), tie.text.get(lang));
        parts::row(
            h,
            c,
            Item::Site(far),
            &naming::site(c.layer_data, far, lang),
            &under,
            "",
        );
    }
    h.close("ul");
}

/// What the layers beside the paper say of an item; nothing while they are off.
pub fn beside(h: &mut Html, c: &Context, item: Item) {
    let beside = c.beside();
    let of = beside.of(item);
    if !of.checks.is_empty() {
        parts::titled(h, say(Beside::Checked, c.lang()), Some(of.checks.len()));
        beside.checks(h, &of, true);
    }
    if !of.after.is_empty() {
        parts::titled(h, say(Beside::After, c.lang()), Some(of.after.len()));
        beside.after(h, &of, true);
    }
}
