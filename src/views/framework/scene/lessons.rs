//! The lessons: to the right with joins that end on them, or below with samples of their joins.

use crate::corpus::{Code, Feature, Item};
use crate::drawing::geometry::pt;
use crate::drawing::length::n;
use crate::drawing::{Anchor, Mark, Role, Scene, Shape, Spot};
use crate::text::{Chain, words};
use crate::views::framework::layout::Column;
use crate::views::framework::layout::joins::Field;
use crate::views::framework::scene::board::{Board, texts};
use crate::views::framework::scene::cells::Cell;
use crate::views::framework::scene::write::{Ink, hang};
use crate::views::framework::scene::{entity, joins, names};
use crate::views::framework::wording as say;

impl Board<'_, '_> {
    /// Joins from the three rows to the lessons on the right.
    pub(super) fn joins(&self, all: &[[Cell; 3]], lines: [f64; 3], column: Column, lanes: f64, scene: &mut Scene) {
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
            strand: joins::STRAND * u,
            gap: 3.4 * u,
        };
        joins::draw(&self.joins, &field, scene);
    }

    /// A lesson beside its bar, about its line.
    pub(super) fn lesson(&self, feature: Feature, column: Column, y: f64, scene: &mut Scene) {
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

    /// Lessons in a row, each with samples of its joins.
    pub(super) fn lessons_below(&self, columns: [Column; 3], y: f64, scene: &mut Scene) -> f64 {
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
                joins::sample(join, pt(x, line - t.small * 0.34), 16.0 * u, joins::STRAND * u, scene);
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
}
