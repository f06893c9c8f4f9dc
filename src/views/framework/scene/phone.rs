//! The framework on a phone: one feature at a time, a vertical line with stations. The page may scroll.

use crate::corpus::{Feature, Item, Lang, Programme, RelationId};
use crate::drawing::geometry::{Size, pt, straight};
use crate::drawing::halo::Compass;
use crate::drawing::length::n;
use crate::drawing::wheel::Filling;
use crate::drawing::{Frame, Mark, Role, Scene, Shape, Spot};
use crate::text::{Chain, words};
use crate::views::framework::scene::cells::Under;
use crate::views::framework::scene::joins::Join;
use crate::views::framework::scene::write::{Ink, hang, hang_lead, lead_gap};
use crate::views::framework::scene::{
    Type, UNCERTAINTIES, blank, cells, drawings, entity, foot, is_ours, joins, names, relation,
};
use crate::views::framework::wording as say;

/// Room at the top that the page's switch between the features takes, in px.
const SWITCH: f64 = 46.0;
/// Between the words of a station and the next station, in units: more than from its small line to its title.
const APART: f64 = 23.0;
/// The line's middle, and the left edge of words.
const LINE: f64 = 24.0;
const WORDS: f64 = 46.0;

/// Draws the chain of one feature.
pub fn scene(frame: &Frame, compass: &Compass) -> Scene {
    let unit = frame.zoom.max(1.0);
    let mut page = Page {
        frame,
        compass,
        t: Type::at(unit, 20.0),
        unit,
        width: frame.size.w - (WORDS + 16.0) * unit,
        y: SWITCH * unit,
        scene: blank(frame.size),
        stations: Vec::new(),
    };
    page.problem();
    page.firm();
    page.change();
    page.feature();
    page.evidence();
    page.lesson();
    page.finish()
}

/// How loud a station is.
#[derive(Clone, Copy, PartialEq)]
enum Station {
    Open,
    Feature,
    Lesson,
}

struct Page<'a, 'b> {
    frame: &'a Frame<'b>,
    compass: &'a Compass,
    t: Type,
    unit: f64,
    width: f64,
    y: f64,
    scene: Scene,
    stations: Vec<(f64, Station, Option<RelationId>)>,
}

impl Page<'_, '_> {
    fn x(&self) -> f64 {
        WORDS * self.unit
    }

    fn row(&self) -> Feature {
        self.frame.row
    }

    fn name(&self, slug: &str) -> String {
        let c = self.frame.corpus;
        c.entity_named(slug)
            .map_or(String::new(), |e| c.entity(e).name.get(self.frame.lang).to_string())
    }

    /// A station with its kicker; `by` is the relation that leads there.
    fn station(&mut self, kind: Station, kicker: &str, item: Option<Item>, by: Option<RelationId>) {
        let t = self.t;
        self.y += if self.stations.is_empty() { 18.0 } else { APART } * self.unit;
        self.stations.push((self.y, kind, by));
        let ink = Ink::new(Role::Sub, t.small).of(item);
        let at = pt(self.x(), self.y + t.small * 0.35);
        self.y = hang(&mut self.scene.marks, ink, at, self.width, kicker);
        self.spot(item, 12.0);
    }

    fn spot(&mut self, item: Option<Item>, radius: f64) {
        if let Some(item) = item {
            let at = pt(self.x() + 20.0 * self.unit, self.y - 4.0 * self.unit);
            self.scene.spots.push(Spot {
                item,
                at,
                radius: radius * self.unit,
            });
        }
    }

    fn title(&mut self, ink: Ink, words: &str) {
        let at = pt(self.x(), self.y + ink.size * 1.16);
        self.y = hang(&mut self.scene.marks, ink, at, self.width, words);
        self.spot(ink.item, 14.0);
    }

    fn text(&mut self, ink: Ink, words: &str) {
        let at = pt(self.x(), self.y + ink.leading() * 1.12);
        self.y = hang(&mut self.scene.marks, ink, at, self.width, words);
    }

    /// Short pieces, each with a lead, side by side; on the next line where there is no room for one.
    fn abreast(&mut self, lead: Ink, ink: Ink, pieces: &[(Option<Item>, String, &str)]) {
        let mut used = 0.0;
        self.y += ink.leading() * 1.06;
        for (item, first, rest) in pieces {
            let (lead, ink) = (lead.of(*item), ink.of(*item));
            let need = lead.width(first) + lead_gap(ink, first) + ink.width(rest);
            if used > 0.0 && used + need > self.width {
                used = 0.0;
                self.y += ink.leading() * 1.06;
            }
            let at = pt(self.x() + used, self.y);
            if let &Some(item) = item {
                self.scene.spots.push(Spot {
                    item,
                    at: pt(at.x + 20.0 * self.unit, at.y - 4.0 * self.unit),
                    radius: 10.0 * self.unit,
                });
            }
            self.y = hang_lead(&mut self.scene.marks, lead, ink, at, self.width - used, (first, rest));
            used += need + ink.size;
        }
    }

    fn say(&self, word: Chain) -> &'static str {
        words(word, self.frame.lang)
    }

    fn problem(&mut self) {
        let (c, lang, row) = (self.frame.corpus, self.frame.lang, self.row());
        let nodes = names(row);
        let item = entity(c, nodes.problem);
        let kicker = format!("{} · {}", self.say(Chain::Problem), self.say(Chain::ProblemBy));
        self.station(Station::Open, &kicker, entity(c, "basic-problems"), None);
        self.title(
            Ink::new(Role::Heading, self.t.title).of(item),
            &self.name(nodes.problem),
        );
        match row {
            Feature::Mission => {
                let colon = match lang {
                    Lang::En => ":",
                    Lang::Zh => "：",
                };
                let kinds = say::uncertainties(lang).into_iter().zip(UNCERTAINTIES);
                let pieces: Vec<_> = kinds
                    .map(|((kind, gist), slug)| (entity(c, slug), format!("{kind}{colon}"), gist))
                    .collect();
                let (lead, gist) = (
                    Ink::new(Role::BodyStrong, self.t.body),
                    Ink::new(Role::Body, self.t.body),
                );
                self.abreast(lead, gist, &pieces);
            }
            Feature::Network | Feature::Resource => {
                self.text(Ink::new(Role::Body, self.t.body).of(item), say::problem(row, lang));
            }
        }
    }

    fn firm(&mut self) {
        let (c, row) = (self.frame.corpus, self.row());
        let nodes = names(row);
        let item = entity(c, nodes.condition);
        let by = relation(c, c.entity_named(nodes.condition), c.entity_named(nodes.problem));
        let kicker = format!("{} · {}", self.say(Chain::Firm), self.say(Chain::FirmBy));
        self.station(Station::Open, &kicker, entity(c, "theorist-lazonick"), by);
        self.title(
            Ink::new(Role::Heading, self.t.title).of(item),
            &self.name(nodes.condition),
        );
        self.text(
            Ink::new(Role::Body, self.t.body).of(item),
            say::firm(row, self.frame.lang),
        );
    }

    fn change(&mut self) {
        let (c, row, u) = (self.frame.corpus, self.row(), self.unit);
        let nodes = names(row);
        let by = relation(c, c.entity_named(nodes.condition), c.feature_entity(row));
        let item = entity(c, nodes.difference);
        let short = c
            .entity_named(nodes.difference)
            .map_or("", |e| c.entity(e).short.get(self.frame.lang));
        let kicker = format!("{} · {short}", self.say(Chain::Change));
        self.station(Station::Open, &kicker, item, by);
        let w = self.width.min(264.0 * u);
        self.y += (drawings::HEIGHT + 6.0) * u;
        drawings::draw(
            self.frame,
            row,
            pt(self.x(), self.y),
            w,
            u,
            self.t.small,
            &mut self.scene,
        );
        self.y -= (6.0 + drawings::spare(row)) * u;
        // The drawing says the rest.
        let body = Ink::new(Role::Body, self.t.body).of(item);
        self.text(body, say::change_short(row, self.frame.lang));
    }

    fn feature(&mut self) {
        let (c, lang, row) = (self.frame.corpus, self.frame.lang, self.row());
        let by = relation(c, c.entity_named(names(row).difference), c.feature_entity(row));
        let kicker = self.say(Chain::Feature);
        self.station(Station::Feature, kicker, c.feature_entity(row).map(Item::Entity), by);
        let ink = Ink::new(Role::Heading, self.t.title * 1.1)
            .of(Some(Item::Feature(row)))
            .toned(row);
        self.title(ink, c.label(row).get(lang));
        let short = |slug: &str| c.entity_named(slug).map_or("", |e| c.entity(e).short.get(lang));
        let mut all: Vec<(&str, &str)> = say::scholars(row, lang).map(|(slug, _)| (slug, "")).to_vec();
        all.push(("scholar-feng-chen", say::feng_chen(lang)));
        let pieces: Vec<_> = all
            .into_iter()
            .map(|(slug, gist)| (entity(c, slug), say::scholar(slug, short(slug), lang), gist))
            .collect();
        let (lead, sub) = (
            Ink::new(Role::BodyStrong, self.t.small),
            Ink::new(Role::Sub, self.t.small),
        );
        self.abreast(lead, sub, &pieces);
    }

    fn evidence(&mut self) {
        let (frame, u, row) = (self.frame, self.unit, self.row());
        let compass = self.compass;
        let (left, right) = (34.0 * u, frame.size.w - 6.0 * u);
        let pitch = (right - left - 8.0 * u) / 3.12;
        let xs = [0.5, 1.5, 2.5].map(|k| left + pitch * k);
        let gauge = cells::fit(frame, compass, xs, (left, right), &[row]);
        let at = self.y;
        let cells = cells::row(frame, compass, xs, gauge, row, 0.0);
        let pages: Vec<String> = frame_pages(frame, row);
        let kicker = format!(
            "{} · {}",
            self.say(Chain::Evidence),
            say::union(pages.iter().map(String::as_str), frame.lang)
        );
        self.y = at;
        self.station(Station::Open, &kicker, None, None);
        let bounds = cells::bounds(&cells);
        let line = self.y + 8.0 * u - bounds.y;
        let cells = cells::row(frame, compass, xs, gauge, row, line);
        let fillings = Filling::all(frame.corpus);
        cells::draw(frame, &cells, &fillings, u, &self.t, &mut self.scene);
        let top = line + bounds.y + bounds.h + 2.0 * u;
        self.y = cells::captions(frame, &cells, Under::Name, pitch, &self.t, top, &mut self.scene);
    }

    fn lesson(&mut self) {
        let (c, lang, row, u) = (self.frame.corpus, self.frame.lang, self.row(), self.unit);
        let item = entity(c, names(row).lesson);
        let number = match lang {
            Lang::En => format!("{} · {}", self.say(Chain::Lesson), say::hollow(lang)),
            Lang::Zh => format!("{} · {}", self.say(Chain::Lesson), say::hollow(lang)),
        };
        self.station(Station::Lesson, &number, None, None);
        self.title(Ink::new(Role::Heading, self.t.title).of(item), say::lesson(row, lang));
        self.text(Ink::new(Role::Body, self.t.body).of(item), say::lesson_text(row, lang));
        // What leads to this lesson, and where else this feature leads.
        let joins: Vec<Join> = joins::all(c, self.frame.shown);
        for join in joins.iter().filter(|j| j.lesson == row || j.feature == row) {
            let line = self.y + self.t.small * 1.7;
            joins::sample(
                join,
                pt(self.x(), line - self.t.small * 0.34),
                18.0 * u,
                2.0 * u,
                &mut self.scene,
            );
            let from = c.label(join.feature).get(lang);
            let words = if join.lesson == row {
                format!("{} {from}", join.relations.len())
            } else {
                format!("{} {from} → {}", join.relations.len(), say::lesson(join.lesson, lang))
            };
            let of = if join.lesson == row {
                Some(Item::Feature(join.feature))
            } else {
                entity(c, names(join.lesson).lesson)
            };
            let ink = Ink::new(Role::Sub, self.t.small).of(of);
            let at = pt(self.x() + 24.0 * u, line);
            self.y = hang(&mut self.scene.marks, ink, at, self.width - 24.0 * u, &words);
        }
    }

    /// The line with its stations, under all else; then the foot.
    fn finish(mut self) -> Scene {
        let (u, x, row) = (self.unit, LINE * self.unit, self.row());
        let mut under = Vec::new();
        for pair in self.stations.windows(2) {
            let (a, b, by) = (pair[0].0, pair[1].0, pair[1].2);
            let item = by.map(Item::Relation);
            let ours = by.is_some_and(|r| is_ours(self.frame.corpus, r));
            let d = format!("M{} {}V{}", n(x), n(a), n(b));
            let mut mark = Mark::new(Role::Sketch, Shape::Path(d.clone()))
                .toned(Some(row))
                .wide(if ours { 4.2 * u } else { 2.0 * u });
            mark.item = item;
            under.push(mark);
            if ours {
                under.push(Mark::new(Role::Core, Shape::Path(d)).wide(1.8 * u));
            }
            if let Some(item) = item {
                self.scene.spots.push(Spot {
                    item,
                    at: pt(x, (a + b) / 2.0),
                    radius: 6.0 * u,
                });
                self.scene.curves.push((item, straight(pt(x, a), pt(x, b))));
            }
        }
        for &(y, kind, _) in &self.stations {
            let at = pt(x, y);
            let (role, radius) = match kind {
                Station::Open => (Role::Core, 5.5),
                Station::Feature => (Role::SketchFill, 8.0),
                Station::Lesson => (Role::ActorStrong, 8.0),
            };
            if kind == Station::Open {
                under.push(Mark::new(Role::SketchFill, Shape::Circle(at, 6.8 * u)).toned(Some(row)));
                under.push(Mark::new(Role::Disc, Shape::Circle(at, 4.6 * u)));
                continue;
            }
            let mark = Mark::new(role, Shape::Circle(at, radius * u));
            under.push(if kind == Station::Feature {
                mark.toned(Some(row))
            } else {
                mark
            });
        }
        under.append(&mut self.scene.marks);
        self.scene.marks = under;
        let y = self.y + 20.0 * u;
        let w = self.frame.size.w - 32.0 * u;
        let end = foot::draw(self.frame, &self.t, (16.0 * u, w), y, &mut self.scene);
        self.scene.size = Size {
            w: self.frame.size.w,
            h: end.max(self.frame.size.h),
        };
        self.scene
    }
}

/// Pages of every relation of a feature in the three programmes.
fn frame_pages(frame: &Frame, feature: Feature) -> Vec<String> {
    let c = frame.corpus;
    [Programme::Mep, Programme::Nnmi, Programme::Nstc]
        .iter()
        .flat_map(|&p| c.arc(p, feature))
        .filter(|&r| frame.shown.has_relation(r))
        .map(|r| c.relation(r).place.pages.clone())
        .collect()
}
