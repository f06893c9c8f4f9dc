//! The framework in columns: three rows of the chain, the 3 × 3 of wheels, the lessons to the right or below.

use crate::corpus::{Code, Feature, Item};
use crate::drawing::geometry::{Size, pt};
use crate::drawing::halo::Compass;
use crate::drawing::length::n;
use crate::drawing::wheel::Filling;
use crate::drawing::{Frame, Mark, Role, Scene, Shape, Spot};
use crate::views::framework::layout::{Lessons, Plan};
use crate::views::framework::wording as say;

use crate::views::framework::scene::cells::{Cell, Gauge, Under};
use crate::views::framework::scene::joins::Join;
use crate::views::framework::scene::write::{Ink, hang};
use crate::views::framework::scene::{Type, blank, cells, chain, drawings, entity, foot, joins, relation};

/// Height of the heads in units.
const HEADS: f64 = 58.0;
/// Clear space between rows in units, and how little it may be where the frame is not high enough.
const BETWEEN: f64 = 12.0;
const NARROW: f64 = 6.5;

/// Draws the columns.
pub fn scene(frame: &Frame, compass: &Compass) -> Scene {
    let plan = Plan::new(frame.size, frame.zoom);
    let u = plan.unit;
    let mut t = Type::at(u, if plan.change.is_some() { 18.0 } else { 15.0 });
    let (mut head, mut between) = (HEADS * u, BETWEEN * u);
    if plan.tight {
        (t.body, head, between) = (t.small, 34.0 * u, 5.0 * u);
    }
    let right = match plan.lessons {
        Lessons::Right { lanes, .. } => lanes,
        Lessons::Below(_) => plan.width - 4.0,
    };
    let left = plan.feature.right() + 4.0 * u;
    let mut gauge = cells::fit(frame, compass, plan.wheels, (left, right), Feature::ALL);
    if plan.tight {
        gauge = cells::Gauge::of(gauge.ring.min(26.0 * u));
    }
    let joins = joins::all(frame.corpus, frame.shown);
    let under = if plan.tight { Under::Number } else { Under::Pages };
    let mut board = Board {
        frame,
        plan,
        t,
        compass,
        gauge,
        joins,
        under,
    };
    // All rows alike.
    let fits = |&f: &Feature| cells::beside(frame, &board.cells(f, 0.0), under, plan.pitch, &t);
    if !Feature::ALL.iter().all(fits) {
        board.under = Under::PagesBelow;
    }
    // Heights first, then places: rows take what they need, and share what the frame has to spare.
    let needs: Vec<(f64, f64)> = Feature::ALL.iter().map(|&f| board.needs(f)).collect();
    let tail = board.tail();
    let rows: f64 = needs.iter().map(|(up, down)| up + down).sum();
    let between = between.min(((frame.size.h - head - rows - tail) / 4.0).max(between.min(NARROW * u)));
    let spare = (frame.size.h - head - rows - tail - 4.0 * between).max(0.0);
    let gap = between + (spare / 4.0).min(40.0 * u);
    let mut y = head;
    let mut lines = [0.0; 3];
    for (k, (up, down)) in needs.iter().enumerate() {
        lines[k] = y + if k == 0 { gap * 0.6 } else { gap } + up;
        y = lines[k] + down;
    }
    let mut scene = blank(frame.size);
    board.heads(&mut scene);
    board.draw(lines, &mut scene);
    let end = board.draw_tail(y + gap, &mut scene);
    scene.size = Size {
        w: frame.size.w,
        h: end.max(frame.size.h),
    };
    scene
}

/// The picture being drawn.
pub(super) struct Board<'a, 'b> {
    pub(super) frame: &'a Frame<'b>,
    pub(super) plan: Plan,
    pub(super) t: Type,
    pub(super) compass: &'a Compass,
    pub(super) gauge: Gauge,
    pub(super) joins: Vec<Join>,
    /// What stands under the wheels.
    under: Under,
}

impl Board<'_, '_> {
    fn cells(&self, feature: Feature, y: f64) -> [Cell; 3] {
        cells::row(self.frame, self.compass, self.plan.wheels, self.gauge, feature, y)
    }

    /// How much a row needs above and below its line.
    fn needs(&self, feature: Feature) -> (f64, f64) {
        let (u, t) = (self.plan.unit, &self.t);
        let mut scratch = blank(self.frame.size);
        chain::row(self.frame, &self.plan, t, feature, 0.0, &mut scratch);
        let cells = self.cells(feature, 0.0);
        let bounds = cells::bounds(&cells);
        cells::captions(
            self.frame,
            &cells,
            self.under,
            self.plan.pitch,
            t,
            bounds.y + bounds.h + 2.0 * u,
            &mut scratch,
        );
        if let Lessons::Right { column, .. } = self.plan.lessons {
            self.lesson(feature, column, 0.0, &mut scratch);
        }
        let (top, mut bottom) = extent(&scratch);
        if feature == Feature::Resource {
            // Feng and Chen hang under the last row's scholars.
            bottom = bottom.max(self.scholars(feature) + t.small * 1.7);
        }
        let top = if self.plan.drawings {
            top.min(-drawings::HEIGHT * u)
        } else {
            top
        };
        (-top.min(bounds.y), bottom.max(bounds.y + bounds.h))
    }

    fn draw(&self, lines: [f64; 3], scene: &mut Scene) {
        let (u, t) = (self.plan.unit, &self.t);
        let fillings = Filling::all(self.frame.corpus);
        let all: Vec<[Cell; 3]> = Feature::ALL.iter().map(|&f| self.cells(f, lines[f.index()])).collect();
        if let Lessons::Right { column, lanes } = self.plan.lessons {
            self.joins(&all, lines, column, lanes, scene);
        }
        self.past_all(lines, scene);
        for (&feature, cells) in Feature::ALL.iter().zip(&all) {
            let y = lines[feature.index()];
            self.claim(feature, cells, y, scene);
            cells::draw(self.frame, cells, &fillings, u, t, scene);
            chain::row(self.frame, &self.plan, t, feature, y, scene);
            let bounds = cells::bounds(cells);
            cells::captions(
                self.frame,
                cells,
                self.under,
                self.plan.pitch,
                t,
                bounds.y + bounds.h + 2.0 * u,
                scene,
            );
            if let Lessons::Right { column, .. } = self.plan.lessons {
                self.lesson(feature, column, y, scene);
            }
        }
    }

    /// From the feature to the first wheel: it is shown there.
    fn claim(&self, feature: Feature, cells: &[Cell; 3], y: f64, scene: &mut Scene) {
        let u = self.plan.unit;
        let (a, b) = (
            self.plan.feature.right() + 4.0 * u,
            cells[0].wheel.centre.x - cells[0].wheel.outer() - 3.0 * u,
        );
        // Where actors stand in between, the line stops short of them.
        let b = cells[0]
            .halo
            .actors
            .iter()
            .filter(|x| (x.at.y - y).abs() < x.half + 4.0)
            .map(|x| x.at.x - x.half - 5.0)
            .fold(b, f64::min);
        if b - a < 4.0 * u {
            return;
        }
        let d = format!("M{} {}H{}", n(a), n(y), n(b));
        let mut mark = Mark::new(Role::Sketch, Shape::Path(d))
            .toned(Some(feature))
            .wide(1.5 * u);
        let claim = cells[0].halo.parts.claim.first().copied();
        mark.item = claim.map(Item::Relation);
        scene.marks.push(mark);
        for cell in cells {
            for &id in &cell.halo.parts.claim {
                let at = cell.wheel.badge(feature);
                scene.spots.push(Spot {
                    item: Item::Relation(id),
                    at,
                    radius: 6.0 * u,
                });
            }
        }
    }

    /// Feng and Chen: one quiet line past all three features.
    fn past_all(&self, lines: [f64; 3], scene: &mut Scene) {
        let (c, u, t) = (self.frame.corpus, self.plan.unit, &self.t);
        let item = entity(c, "scholar-feng-chen");
        let col = self.plan.feature;
        let x = col.x - 8.0 * u;
        let foot = lines[2] + self.scholars(Feature::Resource);
        let d = format!(
            "M{} {}V{}H{}",
            n(x),
            n(lines[0] + 12.0 * u),
            n(foot - 4.0 * u),
            n(x + 6.0 * u)
        );
        let mut mark = Mark::new(Role::Rule, Shape::Path(d)).wide(1.4 * u);
        mark.item = item;
        scene.marks.push(mark);
        for &feature in Feature::ALL {
            let tie = relation(c, c.entity_named("scholar-feng-chen"), c.feature_entity(feature));
            let at = pt(x, lines[feature.index()] + 12.0 * u);
            let mut dot = Mark::new(Role::LinkEnd, Shape::Circle(at, 2.6 * u));
            dot.item = tie.map(Item::Relation);
            if let Some(item) = dot.item {
                scene.spots.push(Spot {
                    item,
                    at,
                    radius: 5.0 * u,
                });
            }
            scene.marks.push(dot);
        }
        let name = c
            .entity_named("scholar-feng-chen")
            .map_or("", |e| c.entity(e).short.get(self.frame.lang));
        let name = say::scholar("scholar-feng-chen", name, self.frame.lang);
        if let Some(item) = item {
            scene.spots.push(Spot {
                item,
                at: pt(col.x + 20.0 * u, foot - 4.0 * u),
                radius: 10.0 * u,
            });
        }
        let strong = Ink::new(Role::BodyStrong, t.small).of(item);
        let y = hang(&mut scene.marks, strong, pt(col.x, foot), col.w, &name);
        let sub = Ink::new(Role::Sub, t.small).of(item);
        hang(
            &mut scene.marks,
            sub,
            pt(col.x, y + t.small * 1.3),
            col.w,
            say::feng_chen(self.frame.lang),
        );
    }

    /// Where the words of Feng and Chen begin under a feature's line.
    fn scholars(&self, feature: Feature) -> f64 {
        let mut scratch = blank(self.frame.size);
        chain::row(self.frame, &self.plan, &self.t, feature, 0.0, &mut scratch);
        let col = self.plan.feature;
        let bottom = texts(&scratch)
            .filter(|r| r.x >= col.x - 1.0)
            .map(|r| r.y + r.h)
            .fold(0.0, f64::max);
        bottom + self.t.small * 1.9
    }

    /// How much the foot needs, with the lessons where they stand below.
    fn tail(&self) -> f64 {
        let mut scratch = blank(self.frame.size);
        self.draw_tail(0.0, &mut scratch)
    }

    fn draw_tail(&self, y: f64, scene: &mut Scene) -> f64 {
        let (u, t) = (self.plan.unit, &self.t);
        // The words of Feng and Chen hang under the last row.
        let mut y = y;
        if let Lessons::Below(columns) = self.plan.lessons {
            y = self.lessons_below(columns, y, scene) + 14.0 * u;
        }
        let x = self.plan.problem.x;
        foot::draw(self.frame, t, (x, self.plan.width - 2.0 * x), y, scene)
    }
}

/// The boxes of all words of a scene.
pub(super) fn texts(scene: &Scene) -> impl Iterator<Item = crate::drawing::geometry::Rect> + '_ {
    scene.marks.iter().filter_map(|m| m.words().map(|(rect, _)| rect))
}

/// Highest and lowest point of the words of a scene.
fn extent(scene: &Scene) -> (f64, f64) {
    texts(scene).fold((0.0, 0.0), |(a, b), r| (f64::min(a, r.y), f64::max(b, r.y + r.h)))
}
