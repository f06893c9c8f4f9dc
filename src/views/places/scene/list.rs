//! On a phone the institutes by name, below the map: marks on tiles that small have no room for names.

use crate::corpus::{Code, Item, Lang, Region, Site};
use crate::drawing::geometry::pt;
use crate::drawing::length::n;
use crate::drawing::metrics::{Face, width};
use crate::drawing::{Anchor, Mark, Role, Shape};
use crate::layers::Sponsor;
use crate::text::places::Places;
use crate::text::words;
use crate::views::places::scene::View;
use crate::views::places::scene::flow::Flow;

/// Height of a row, px: a finger finds it.
const ROW: f64 = 28.0;
/// Font size, px.
const TYPE: f64 = 12.5;

/// A row for each institute, by state: state, name, town and sponsor. The whole row can be touched.
pub(super) fn draw(view: &View, flow: &mut Flow) {
    if !view.shows("imi") {
        return;
    }
    let lang = view.frame.lang;
    let head = words(Places::ByState, lang);
    flow.lines(Role::BodyStrong, Face::Bold, TYPE, head, None);
    let layer_data = view.layer_data;
    let names = layer_data.institutes().iter().map(|i| i.short.get(lang));
    let widest = names.map(|name| width(name, TYPE, Face::Bold)).fold(0.0, f64::max);
    let state = match lang {
        Lang::En => 30.0,
        Lang::Zh => 92.0,
    };
    for &region in Region::ALL {
        for (k, i) in layer_data.institutes_in(region).enumerate() {
            let item = Item::Site(Site::Institute(i.id));
            let (x, y) = (flow.x, flow.y + ROW / 2.0 + TYPE * 0.36);
            let row = format!("M{} {}h{}v{}H{}z", n(x), n(flow.y), n(flow.room), n(ROW), n(x));
            flow.scene.marks.push(Mark::new(Role::Hit, Shape::Path(row)).of(item));
            let mut say = |role, dx, words: String| {
                let text = Mark::text(role, pt(x + dx, y), Anchor::Start, TYPE, words);
                flow.scene.marks.push(text.of(item));
            };
            if k == 0 {
                // The letters are what the tile says.
                let tile = layer_data.tile(region).filter(|_| lang == Lang::Zh);
                let name = tile.map_or(String::new(), |t| t.brief.replace(' ', "") + " ");
                say(Role::Body, 0.0, name + region.code());
            }
            say(Role::BodyStrong, state, i.short.get(lang).to_owned());
            let sponsor = match i.sponsor {
                Sponsor::Defense => Places::Defense,
                Sponsor::Energy => Places::Energy,
                Sponsor::Commerce => Places::Commerce,
            };
            let under = format!("{} · {}", i.home.get(lang), words(sponsor, lang));
            say(Role::Sub, state + widest + 10.0, under);
            flow.y += ROW;
        }
    }
}
