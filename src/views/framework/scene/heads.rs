//! The heads over the columns: what each holds, whom it is cited from, and the programmes in order of time.

use crate::corpus::{Code, Coded, Item, Lang, Programme};
use crate::drawing::geometry::pt;
use crate::drawing::length::n;
use crate::drawing::{Anchor, Mark, Role, Scene, Shape, Spot};
use crate::text::{Chain, picture, words};
use crate::views::framework::layout::{Column, Lessons};
use crate::views::framework::scene::board::Board;
use crate::views::framework::scene::write::Ink;
use crate::views::framework::scene::{entity, is_ours, joins, relation};
use crate::views::framework::wording as say;

impl Board<'_, '_> {
    /// Heads of the columns, whom they are cited from, and the rule beneath.
    pub(super) fn heads(&self, scene: &mut Scene) {
        let (c, u, t, lang) = (self.frame.corpus, self.plan.unit, &self.t, self.frame.lang);
        let tight = self.plan.tight;
        let (top, under) = if tight {
            (14.0 * u, 26.0 * u)
        } else {
            (24.0 * u, 41.0 * u)
        };
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
            for (words, item) in second.iter().filter(|_| lines.len() == 1 && !tight) {
                if x + sub.width(words) > col.right() + 10.0 * u {
                    break;
                }
                let anchor = if x > col.x { Anchor::After } else { Anchor::Start };
                scene.marks.push(sub.of(*item).line(pt(x, under), anchor, words));
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
            let second = if sub.width(&second) <= column.w {
                second
            } else {
                say_of(Chain::LessonBy)
            };
            put(column, Chain::Lesson, None, &[(second, None)]);
        }
        self.programmes(top, under, scene);
        let d = format!(
            "M{} {}H{}",
            n(self.plan.problem.x),
            n(if tight { 31.0 } else { 53.0 } * u),
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
            if !self.plan.tight {
                scene
                    .marks
                    .push(sub.line(pt(x, under), Anchor::Middle, say::years(p, lang)));
            }
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
            if !self.plan.tight && ink.width(words) < b - a - 2.0 * u {
                scene
                    .marks
                    .push(ink.line(pt((a + b) / 2.0 - 2.0 * u, y - 6.0 * u), Anchor::Middle, words));
            }
        }
    }
}
