//! The left half of the picture: problem, firm, change and feature of one row, and the line that joins them.

use crate::analysis::chain::Names;
use crate::corpus::{Corpus, EntityId, Feature, Item, RelationId};
use crate::drawing::geometry::{Point, pt, straight};
use crate::drawing::length::n;
use crate::drawing::{Anchor, Frame, Mark, Role, Scene, Shape, Spot};
use crate::views::framework::layout::{Column, Plan};
use crate::views::framework::wording as say;

use crate::views::framework::scene::write::{Ink, hang, hang_lead, stand};
use crate::views::framework::scene::{Type, UNCERTAINTIES, drawings, entity, is_ours, names, relation};

/// Gap between a title and the line it stands on, in units.
const OVER: f64 = 9.0;
/// First baseline of text that hangs from the line, in units.
const UNDER: f64 = 19.0;

/// Draws one row of the chain on a line at `y`.
pub fn row(frame: &Frame, plan: &Plan, t: &Type, feature: Feature, y: f64, scene: &mut Scene) {
    let c = frame.corpus;
    let u = plan.unit;
    let nodes = names(feature);
    let find = |slug: &str| c.entity_named(slug);
    let (problem, condition) = (find(nodes.problem), find(nodes.condition));
    let own = c.feature_entity(feature);
    let answers = relation(c, condition, problem);
    let extends = relation(c, condition, own);
    let modifies = relation(c, find(nodes.difference), own);
    problem_column(frame, plan, t, feature, y, &nodes, scene);
    let next = |col: Column| pt(col.x, y);
    match (plan.firm, plan.change) {
        (Some(firm), Some(change)) => {
            line(c, feature, next(plan.problem), plan.problem.w, u, answers, scene);
            firm_column(frame, firm, t, feature, y, u, condition, scene);
            line(c, feature, next(firm), firm.w, u, extends, scene);
            change_column(frame, plan, change, t, feature, y, scene);
            line(c, feature, next(change), change.w + 8.0 * u, u, modifies, scene);
        }
        (None, Some(change)) => {
            line(c, feature, next(plan.problem), plan.problem.w, u, extends, scene);
            change_column(frame, plan, change, t, feature, y, scene);
            line(c, feature, next(change), change.w + 6.0 * u, u, modifies, scene);
        }
        (_, None) => line(c, feature, next(plan.problem), plan.problem.w, u, extends, scene),
    }
    feature_column(frame, plan, t, feature, y, scene);
}

/// An arrow along the row's line, standing for a relation; double where that is our reading.
fn line(c: &Corpus, feature: Feature, at: Point, w: f64, u: f64, id: Option<RelationId>, scene: &mut Scene) {
    let (tip, item) = (at.x + w, id.map(Item::Relation));
    let d = format!("M{} {}H{}", n(at.x), n(at.y), n(tip - 5.0 * u));
    let ours = id.is_some_and(|r| is_ours(c, r));
    let wide = if ours { 3.8 } else { 1.5 };
    let mut shaft = Mark::new(Role::Sketch, Shape::Path(d.clone()))
        .toned(Some(feature))
        .wide(wide * u);
    shaft.item = item;
    scene.marks.push(shaft);
    if ours {
        scene.marks.push(Mark::new(Role::Core, Shape::Path(d)).wide(1.6 * u));
    }
    let d = format!(
        "M{} {}l{} {}v{}z",
        n(tip),
        n(at.y),
        n(-7.5 * u),
        n(-4.4 * u),
        n(8.8 * u)
    );
    let mut head = Mark::new(Role::SketchFill, Shape::Path(d)).toned(Some(feature));
    head.item = item;
    scene.marks.push(head);
    if let Some(item) = item {
        scene.spots.push(Spot {
            item,
            at: pt(at.x + w / 2.0, at.y),
            radius: 5.0 * u,
        });
        scene.curves.push((item, straight(at, pt(at.x + w, at.y))));
    }
}

fn spot(scene: &mut Scene, item: Option<Item>, at: Point, radius: f64) {
    if let Some(item) = item {
        scene.spots.push(Spot { item, at, radius });
    }
}

fn problem_column(frame: &Frame, plan: &Plan, t: &Type, feature: Feature, y: f64, nodes: &Names, scene: &mut Scene) {
    let (c, lang, u, col) = (frame.corpus, frame.lang, plan.unit, plan.problem);
    let item = entity(c, nodes.problem);
    let title = c
        .entity_named(nodes.problem)
        .map_or(String::new(), |e| c.entity(e).name.get(lang).to_string());
    stand(
        &mut scene.marks,
        Ink::new(Role::Heading, t.title).of(item),
        pt(col.x, y - OVER * u),
        col.w,
        &title,
    );
    spot(scene, item, pt(col.x + 20.0 * u, y - 16.0 * u), 14.0 * u);
    let body = Ink::new(Role::Body, t.body).of(item);
    let mut last = match feature {
        Feature::Mission => kinds(frame, col, t, y + UNDER * u, scene),
        Feature::Network | Feature::Resource => hang(
            &mut scene.marks,
            body,
            pt(col.x, y + UNDER * u),
            col.w,
            say::problem(feature, lang),
        ),
    };
    if plan.firm.is_none() {
        last += t.body * 1.9;
        let item = entity(c, nodes.condition);
        let title = c
            .entity_named(nodes.condition)
            .map_or(String::new(), |e| c.entity(e).name.get(lang).to_string());
        let at = pt(col.x, last);
        spot(scene, item, pt(at.x + 20.0 * u, at.y - 4.0 * u), 12.0 * u);
        let lead = Ink::new(Role::BodyStrong, t.body).of(item);
        let text = Ink::new(Role::Sub, t.small).of(item);
        let y = hang(&mut scene.marks, lead, at, col.w, &title);
        if !plan.tight {
            hang(
                &mut scene.marks,
                text,
                pt(col.x, y + t.small * 1.36),
                col.w,
                say::firm_short(feature, lang),
            );
        }
    }
}

/// The three kinds of uncertainty, name and what may go wrong.
fn kinds(frame: &Frame, col: Column, t: &Type, y: f64, scene: &mut Scene) -> f64 {
    let c = frame.corpus;
    let rows = say::uncertainties(frame.lang);
    let name = Ink::new(Role::BodyStrong, t.small);
    let gist = Ink::new(Role::Sub, t.small);
    let left = rows.iter().map(|(a, _)| name.width(a)).fold(0.0, f64::max) + t.small * 0.6;
    // Beside each other where there is room, else under each other.
    let beside = rows.iter().all(|(_, b)| left + gist.width(b) <= col.w);
    let mut y = y;
    let mut last = y;
    for ((a, b), slug) in rows.iter().zip(UNCERTAINTIES) {
        let item = entity(c, slug);
        scene.marks.push(name.of(item).line(pt(col.x, y), Anchor::Start, a));
        spot(scene, item, pt(col.x + 16.0, y - 4.0), 10.0);
        last = if beside {
            scene
                .marks
                .push(gist.of(item).line(pt(col.x + left, y), Anchor::Start, b));
            y
        } else {
            scene
                .marks
                .push(gist.of(item).line(pt(col.x, y + t.small * 1.32), Anchor::Start, b));
            y + t.small * 1.32
        };
        y = last + t.small * 1.55;
    }
    last
}

#[allow(clippy::too_many_arguments)]
fn firm_column(
    frame: &Frame,
    col: Column,
    t: &Type,
    feature: Feature,
    y: f64,
    u: f64,
    condition: Option<EntityId>,
    scene: &mut Scene,
) {
    let (c, lang) = (frame.corpus, frame.lang);
    let item = condition.map(Item::Entity);
    let title = condition.map_or(String::new(), |e| c.entity(e).name.get(lang).to_string());
    stand(
        &mut scene.marks,
        Ink::new(Role::Heading, t.title).of(item),
        pt(col.x, y - OVER * u),
        col.w,
        &title,
    );
    spot(scene, item, pt(col.x + 20.0 * u, y - 16.0 * u), 14.0 * u);
    let body = Ink::new(Role::Body, t.body).of(item);
    hang(
        &mut scene.marks,
        body,
        pt(col.x, y + UNDER * u),
        col.w,
        say::firm(feature, lang),
    );
}

fn change_column(frame: &Frame, plan: &Plan, col: Column, t: &Type, feature: Feature, y: f64, scene: &mut Scene) {
    let (c, u) = (frame.corpus, plan.unit);
    if plan.drawings {
        drawings::draw(frame, feature, pt(col.x, y), col.w, u, t.small, scene);
    }
    let mut at = pt(col.x, y + UNDER * u);
    for point in say::change(feature, frame.lang) {
        let item = entity(c, point.slug);
        let chosen = matches!(point.slug, "horizontal-collaboration" | "vertical-alignment");
        let lead = Ink::new(Role::BodyStrong, t.body).of(item);
        let lead = if chosen { lead.toned(feature) } else { lead };
        let text = Ink::new(Role::Body, t.body).of(item);
        spot(scene, item, pt(at.x + 16.0 * u, at.y - 4.0 * u), 10.0 * u);
        let y = hang_lead(&mut scene.marks, lead, text, at, col.w, (point.lead, point.text));
        at = pt(col.x, y + text.leading());
    }
}

fn feature_column(frame: &Frame, plan: &Plan, t: &Type, feature: Feature, y: f64, scene: &mut Scene) {
    let (c, lang, u, col) = (frame.corpus, frame.lang, plan.unit, plan.feature);
    let item = Item::Feature(feature);
    let title = c.label(feature).get(lang);
    let ink = Ink::new(Role::Heading, t.title).of(Some(item)).toned(feature);
    stand(&mut scene.marks, ink, pt(col.x, y - OVER * u), col.w, title);
    spot(scene, Some(item), pt(col.x + 30.0 * u, y - 16.0 * u), 16.0 * u);
    // The rule stands for the feature as a node of the network.
    let d = format!("M{} {}H{}", n(col.x), n(y), n(col.right()));
    let mut rule = Mark::new(Role::Sketch, Shape::Path(d))
        .toned(Some(feature))
        .wide(3.4 * u);
    rule.item = c.feature_entity(feature).map(Item::Entity);
    spot(scene, rule.item, pt(col.right() - 3.0 * u, y), 3.0 * u);
    scene.marks.push(rule);
    let mut at = pt(col.x, y + UNDER * u);
    if plan.change.is_none() {
        let item = entity(c, names(feature).difference);
        let y = hang(
            &mut scene.marks,
            Ink::new(Role::Sub, t.small).of(item),
            at,
            col.w,
            say::change_short(feature, lang),
        );
        at.y = y + t.small * 1.7;
    }
    for (slug, gist) in say::scholars(feature, lang) {
        let item = entity(c, slug);
        let short = c.entity_named(slug).map_or("", |e| c.entity(e).short.get(lang));
        let name = say::scholar(slug, short, lang);
        spot(scene, item, pt(at.x + 20.0 * u, at.y - 4.0 * u), 10.0 * u);
        let y = hang(
            &mut scene.marks,
            Ink::new(Role::BodyStrong, t.small).of(item),
            at,
            col.w,
            &name,
        );
        if plan.tight {
            at.y = y + t.small * 1.36;
            continue;
        }
        let sub = Ink::new(Role::Sub, t.small).of(item);
        let y = hang(&mut scene.marks, sub, pt(at.x, y + t.small * 1.3), col.w, gist);
        at.y = y + t.small * 1.6;
    }
}
