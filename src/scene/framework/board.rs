//! The framework in columns: three rows of the chain, the 3 × 3 of wheels, the lessons to the right or below.

use crate::corpus::{Code, Coded, Feature, Item, Lang, Programme};
use crate::layout::framework::joins::Field;
use crate::layout::framework::{Column, Lessons, Plan};
use crate::layout::geometry::{Size, pt};
use crate::layout::halo::Compass;
use crate::layout::labels::{Side, rect_of};
use crate::scene::paint::n;
use crate::scene::wheel::Filling;
use crate::scene::{Anchor, Frame, Mark, Role, Scene, Shape, Spot};
use crate::text::framework as say;
use crate::text::{Chain, picture, words};

use super::cells::{self, Cell, Gauge, Under};
use super::joins::{self, Join};
use super::write::{Ink, face, hang};
use super::{Type, blank, chain, drawings, entity, foot, is_ours, names, relation};

/// Height of the heads in units.
const HEADS: f64 = 58.0;
/// Least clear space between rows in units.
const BETWEEN: f64 = 12.0;

/// Draws the columns.
pub fn scene(frame: &Frame) -> Scene {
    let plan = Plan::new(frame.size, frame.zoom);
    let u = plan.unit;
    let t = Type::at(u, if plan.change.is_some() { 18.0 } else { 15.0 });
    let compass = Compass::of(frame.corpus);
    let right = match plan.lessons {
        Lessons::Right { lanes, .. } => lanes,
        Lessons::Below(_) => plan.width - 4.0,
    };
    let left = plan.feature.right() + 4.0 * u;
    let gauge = cells::fit(frame, &compass, plan.wheels, (left, right), Feature::ALL);
    let joins = joins::all(frame.corpus, frame.shown);
    let board = Board {
        frame,
        plan,
        t,
        compass,
        gauge,
        joins,
    };
    // Heights first, then places: rows take what they need, and share what the frame has to spare.
    let needs: Vec<(f64, f64)> = Feature::ALL.iter().map(|&f| board.needs(f)).collect();
    let head = HEADS * u;
    let tail = board.tail();
    let rows: f64 = needs.iter().map(|(up, down)| up + down).sum();
    let spare = (frame.size.h - head - rows - tail - 4.0 * BETWEEN * u).max(0.0);
    let gap = BETWEEN * u + (spare / 4.0).min(40.0 * u);
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

struct Board<'a, 'b> {
    frame: &'a Frame<'b>,
    plan: Plan,
    t: Type,
    compass: Compass,
    gauge: Gauge,
    joins: Vec<Join>,
}

impl Board<'_, '_> {
    fn cells(&self, feature: Feature, y: f64) -> [Cell; 3] {
        cells::row(self.frame, &self.compass, self.plan.wheels, self.gauge, feature, y)
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
            Under::Pages,
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
        let fillings = [Programme::Mep, Programme::Nnmi, Programme::Nstc].map(|p| Filling::of(self.frame.corpus, p));
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
                Under::Pages,
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

    fn joins(&self, all: &[[Cell; 3]], lines: [f64; 3], column: Column, lanes: f64, scene: &mut Scene) {
        let u = self.plan.unit;
        let starts = [0, 1, 2].map(|k| {
            let (y, cell) = (lines[k], &all[k][2]);
            let edge = cell.wheel.centre.x + cell.wheel.outer();
            let x = cell
                .halo
                .actors
                .iter()
                .filter(|a| (a.at.y - y).abs() < a.half + 15.0 * u)
                .map(|a| a.at.x + a.half);
            pt(x.fold(edge, f64::max) + 6.0 * u, y)
        });
        let ends = lines.map(|y| pt(column.x - 1.0, y));
        let left = starts.iter().map(|p| p.x).fold(lanes, f64::max);
        let field = Field {
            starts,
            ends,
            lanes: (left, column.x - 8.0 * u),
            strand: 2.0 * u,
            gap: 3.4 * u,
        };
        joins::draw(&self.joins, &field, scene);
    }

    /// A lesson beside its bar, about its line.
    fn lesson(&self, feature: Feature, column: Column, y: f64, scene: &mut Scene) {
        let (u, t) = (self.plan.unit, &self.t);
        let (x, w) = (column.x + 10.0 * u, column.w - 10.0 * u);
        let title = Ink::new(Role::Heading, t.title);
        let body = Ink::new(Role::Body, t.body);
        let lines = title.lines(say::lesson(feature, self.frame.lang), w).len() as f64;
        let texts = body.lines(say::lesson_text(feature, self.frame.lang), w).len() as f64;
        let h = lines * title.leading() + texts * body.leading() + 6.0 * u;
        let top = y - (h * 0.42).max(30.0 * u);
        let item = self.lesson_text(feature, x, w, top, scene);
        let d = format!("M{} {}V{}", n(column.x), n(top), n(top + h.max(56.0 * u)));
        let mut bar = Mark::new(Role::Sketch, Shape::Path(d)).wide(2.0 * u);
        bar.item = item;
        scene.marks.push(bar);
    }

    /// Title and text of a lesson from `top` down.
    fn lesson_text(&self, feature: Feature, x: f64, w: f64, top: f64, scene: &mut Scene) -> Option<Item> {
        let (u, t, lang) = (self.plan.unit, &self.t, self.frame.lang);
        let item = entity(self.frame.corpus, names(feature).lesson);
        let title = Ink::new(Role::Heading, t.title).of(item);
        let body = Ink::new(Role::Body, t.body).of(item);
        let last = hang(
            &mut scene.marks,
            title,
            pt(x, top + t.title * 0.95),
            w,
            say::lesson(feature, lang),
        );
        hang(
            &mut scene.marks,
            body,
            pt(x, last + body.leading() + 2.0 * u),
            w,
            say::lesson_text(feature, lang),
        );
        if let Some(item) = item {
            scene.spots.push(Spot {
                item,
                at: pt(x + 24.0 * u, top + t.title * 0.6),
                radius: 16.0 * u,
            });
        }
        item
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

    /// Lessons in a row, each with samples of its joins.
    fn lessons_below(&self, columns: [Column; 3], y: f64, scene: &mut Scene) -> f64 {
        let (u, t, lang) = (self.plan.unit, &self.t, self.frame.lang);
        let small = Ink::new(Role::Sub, t.small);
        let head = Ink::new(Role::BodyStrong, t.body);
        let w = self.plan.width - 2.0 * self.plan.problem.x;
        let d = format!("M{} {}H{}", n(self.plan.problem.x), n(y), n(self.plan.problem.x + w));
        scene.marks.push(Mark::new(Role::Rule, Shape::Path(d)).wide(1.0));
        let base = y + t.body * 1.6;
        scene
            .marks
            .push(head.line(pt(columns[0].x, base), Anchor::Start, words(Chain::Lesson, lang)));
        let beside = columns[0].x + head.width(words(Chain::Lesson, lang)) + t.body;
        let note = format!(
            "{} · {}",
            say::sub_lesson(joins::most(&self.joins), lang),
            say::hollow(lang)
        );
        scene.marks.push(small.line(pt(beside, base), Anchor::Start, &note));
        let top = base + 12.0 * u;
        let mut lowest = top;
        for (&lesson, col) in Feature::ALL.iter().zip(columns) {
            let mut x = col.x;
            let mut line = top + t.small;
            for join in self.joins.iter().filter(|j| j.lesson == lesson) {
                let name = self.frame.corpus.label(join.feature).get(lang);
                let words = format!("{} {name}", join.relations.len());
                let ink = Ink::new(Role::Sub, t.small).of(Some(Item::Feature(join.feature)));
                let need = 20.0 * u + ink.width(&words);
                if x > col.x && x + need > col.right() {
                    (x, line) = (col.x, line + t.small * 1.6);
                }
                joins::sample(join, pt(x, line - t.small * 0.34), 16.0 * u, 2.0 * u, scene);
                scene
                    .marks
                    .push(ink.line(pt(x + 20.0 * u, line), Anchor::Start, &words));
                x += need + 12.0 * u;
            }
            lowest = lowest.max(line);
        }
        for (&lesson, col) in Feature::ALL.iter().zip(columns) {
            self.lesson_text(lesson, col.x, col.w, lowest + 8.0 * u, scene);
        }
        texts(scene)
            .filter(|r| r.y >= top - 1.0)
            .map(|r| r.y + r.h)
            .fold(top, f64::max)
    }

    fn heads(&self, scene: &mut Scene) {
        let (c, u, t, lang) = (self.frame.corpus, self.plan.unit, &self.t, self.frame.lang);
        let (top, under) = (24.0 * u, 41.0 * u);
        let head = Ink::new(Role::BodyStrong, t.body);
        let sub = Ink::new(Role::Sub, t.small);
        let mut put = |col: Column, title: Chain, of: Option<Item>, second: &[(String, Option<Item>)]| {
            let ink = head.of(of);
            let title = words(title, lang);
            // A head too long for its column stands on both lines.
            let lines = ink.lines(title, col.w + 6.0 * u);
            for (k, line) in lines.iter().take(2).enumerate() {
                scene
                    .marks
                    .push(ink.line(pt(col.x, top + (under - top) * k as f64), Anchor::Start, line));
            }
            let mut x = col.x;
            for (words, item) in second.iter().filter(|_| lines.len() == 1) {
                if x + sub.width(words) > col.right() + 10.0 * u {
                    break;
                }
                scene.marks.push(sub.of(*item).line(pt(x, under), Anchor::Start, words));
                x += sub.width(words) + if lang == Lang::En { t.small * 0.3 } else { 0.0 };
            }
            if let Some(item) = of {
                scene.spots.push(Spot {
                    item,
                    at: pt(col.x + 20.0 * u, top - 4.0 * u),
                    radius: 12.0 * u,
                });
            }
        };
        let say_of = |w: Chain| words(w, lang).to_string();
        let (by, of) = (entity(c, "theorist-osullivan"), entity(c, "basic-problems"));
        put(self.plan.problem, Chain::Problem, of, &[(say_of(Chain::ProblemBy), by)]);
        if let Some(firm) = self.plan.firm {
            let (by, of) = (entity(c, "theorist-lazonick"), entity(c, "social-conditions"));
            put(firm, Chain::Firm, of, &[(say_of(Chain::FirmBy), by)]);
        }
        if let Some(change) = self.plan.change {
            let second = [
                (
                    say::sub_complexity(lang).to_string(),
                    entity(c, "difference-complexity"),
                ),
                (say::sub_market(lang).to_string(), entity(c, "difference-market")),
            ];
            put(change, Chain::Change, None, &second);
        }
        // Up to the name of the first programme.
        let feature = self.plan.feature;
        let feature = Column {
            w: (self.plan.wheels[0] - 40.0 * u - feature.x).max(feature.w),
            ..feature
        };
        put(feature, Chain::Feature, None, &[(say_of(Chain::FeatureBy), None)]);
        if let Lessons::Right { column, .. } = self.plan.lessons {
            let second = say::sub_lesson(joins::most(&self.joins), lang);
            let column = Column {
                x: column.x - 6.0 * u,
                w: column.w + 6.0 * u,
            };
            put(column, Chain::Lesson, None, &[(second, None)]);
        }
        self.programmes(top, under, scene);
        let d = format!(
            "M{} {}H{}",
            n(self.plan.problem.x),
            n(53.0 * u),
            n(self.plan.width - self.plan.problem.x)
        );
        scene.marks.push(Mark::new(Role::Rule, Shape::Path(d)).wide(1.0));
    }

    /// Names of the programmes over their wheels, with what each was to the next.
    fn programmes(&self, top: f64, under: f64, scene: &mut Scene) {
        let (c, u, t, lang) = (self.frame.corpus, self.plan.unit, &self.t, self.frame.lang);
        let name = Ink::new(Role::BodyStrong, t.count);
        for (k, &p) in Programme::ALL.iter().enumerate() {
            let x = self.plan.wheels[k];
            let item = c.programme_entity(p).map(Item::Entity);
            scene
                .marks
                .push(name.of(item).line(pt(x, top), Anchor::Middle, picture::letters(p)));
            let sub = Ink::new(Role::Sub, t.small).of(item);
            scene
                .marks
                .push(sub.line(pt(x, under), Anchor::Middle, say::years(p, lang)));
            if let Some(item) = item {
                scene.spots.push(Spot {
                    item,
                    at: pt(x, top - 5.0 * u),
                    radius: 12.0 * u,
                });
            }
            let Some(&next) = Programme::ALL.get(k + 1) else {
                continue;
            };
            let (a, b) = (
                x + name.width(picture::letters(p)) / 2.0 + 6.0 * u,
                self.plan.wheels[k + 1] - name.width(picture::letters(next)) / 2.0 - 6.0 * u,
            );
            let y = top - 5.0 * u;
            let tie = relation(c, c.programme_entity(p), c.programme_entity(next));
            let tie = tie.filter(|&r| c.relation(r).case.programme().is_none());
            let ours = tie.is_some_and(|r| is_ours(c, r) || c.relation(r).coded.contains(&Coded::Link));
            let d = format!("M{} {}H{}", n(a), n(y), n(b - 4.0 * u));
            let mut shaft = Mark::new(Role::Sketch, Shape::Path(d.clone())).wide(if ours { 3.4 * u } else { 1.1 * u });
            shaft.item = tie.map(Item::Relation);
            scene.marks.push(shaft);
            if ours {
                scene.marks.push(Mark::new(Role::Core, Shape::Path(d)).wide(1.6 * u));
            }
            let d = format!("M{} {}l{} {}v{}z", n(b), n(y), n(-7.0 * u), n(-4.0 * u), n(8.0 * u));
            let mut tip = Mark::new(Role::SketchFill, Shape::Path(d));
            tip.item = tie.map(Item::Relation);
            scene.marks.push(tip);
            let ink = Ink::new(Role::Sub, t.small).of(tie.map(Item::Relation));
            let words = picture::thread(next, lang);
            if ink.width(words) < b - a - 2.0 * u {
                scene
                    .marks
                    .push(ink.line(pt((a + b) / 2.0 - 2.0 * u, y - 6.0 * u), Anchor::Middle, words));
            }
        }
    }
}

/// The boxes of all words of a scene.
fn texts(scene: &Scene) -> impl Iterator<Item = crate::layout::geometry::Rect> + '_ {
    scene.marks.iter().filter_map(|m| match &m.shape {
        Shape::Text {
            at,
            anchor,
            size,
            words,
        } => {
            let side = match anchor {
                Anchor::Start => Side::Right,
                Anchor::Middle => Side::Middle,
                Anchor::End => Side::Left,
            };
            Some(rect_of(words, *at, side, *size, face(m.role)))
        }
        Shape::Path(_) | Shape::Scaled { .. } | Shape::Circle(..) | Shape::Symbol(..) => None,
    })
}

/// Highest and lowest point of the words of a scene.
fn extent(scene: &Scene) -> (f64, f64) {
    texts(scene).fold((0.0, 0.0), |(a, b), r| (f64::min(a, r.y), f64::max(b, r.y + r.h)))
}
