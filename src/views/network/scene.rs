//! The network view: three wheels on one thread under the canopy of federal bodies.

use crate::corpus::{Code, Corpus, EntityId, Feature, Item, Lang, Programme, Status};
use crate::drawing::geometry::{Point, pt, straight};
use crate::drawing::links::Look;
use crate::drawing::metrics::{Face, width};
use crate::drawing::placement::Zone;
use crate::drawing::wheel::{Arcs, Style, Wheel, WheelState};
use crate::drawing::{Anchor, Form, Frame, Mark, Role, Scene, Spot, links, pieces, wheel};
use crate::text::picture;
use crate::views::network::layout::{Extent, LayoutInput, Network, Node, Ordering, Weight, lay_out};

/// Draws the network.
pub fn scene(frame: &Frame) -> Scene {
    let extent = match frame.form {
        Form::Wide => Extent::All,
        Form::Embed => Extent::Compact,
        Form::Phone => Extent::One(frame.wheel),
    };
    let ordering = Ordering::FewerCrossings;
    let input = LayoutInput {
        size: frame.size,
        zoom: frame.zoom,
        extent,
        lang: frame.lang,
        ordering,
    };
    let net = lay_out(frame.corpus, &input);
    let mut scene = Scene {
        size: net.size,
        marks: Vec::new(),
        spots: Vec::new(),
        names: Vec::new(),
        curves: Vec::new(),
        columns: Vec::new(),
    };
    threads(frame, &net, &mut scene);
    draw_links(frame, &net, &mut scene);
    for w in &net.wheels {
        // Neighbours that only peek in show no counts: the edge would cut them.
        let whole = extent != Extent::One(w.programme) && matches!(extent, Extent::One(_));
        draw_wheel(frame, w, net.type_size, !whole, &mut scene);
    }
    for node in &net.nodes {
        draw_node(frame, node, &mut scene);
    }
    match extent {
        Extent::All => heads(frame, &net, &net.wheels, &mut scene),
        Extent::Compact => short_heads(frame, &net, &mut scene),
        Extent::One(p) => heads(
            frame,
            &net,
            &net.wheels[p.index_in_time()..=p.index_in_time()],
            &mut scene,
        ),
    }
    if !matches!(extent, Extent::One(_)) {
        words_on_lines(frame, &net, &mut scene);
    }
    scene
}

/// A wheel with its counts, and the spots of its arcs.
pub(crate) fn draw_wheel(frame: &Frame, w: &Wheel, type_size: f64, counted: bool, scene: &mut Scene) {
    let counts = [Feature::Mission, Feature::Network, Feature::Resource]
        .map(|f| frame.shown.arc_count(frame.corpus, w.programme, f));
    let style = Style {
        arcs: Arcs::All,
        counts: counted.then_some(counts),
        type_size,
        lang: frame.lang,
    };
    let then = WheelState::at(frame.corpus, w.programme, frame.controls.moment);
    scene.marks.extend(wheel::draw_at(frame.corpus, w, &style, &then));
    for &f in Feature::ALL.iter().filter(|_| then.begun) {
        scene.spots.push(Spot {
            item: Item::Arc(w.programme, f),
            at: w.badge(f),
            radius: type_size,
        });
    }
}

fn threads(frame: &Frame, net: &Network, scene: &mut Scene) {
    for (thread, to) in net.threads.iter().zip([Programme::Nnmi, Programme::Nstc]) {
        // The thread leads to a wheel that is there.
        if !begun_by_now(frame, to) {
            continue;
        }
        let item = thread.relation.map(Item::Relation);
        let words = picture::thread(to, frame.lang);
        scene.marks.extend(pieces::thread(
            thread.from,
            thread.to,
            thread.half,
            words,
            net.type_size,
            item,
        ));
        if let Some(item) = item {
            let (a, b) = (thread.from, thread.to);
            scene.spots.push(Spot {
                item,
                at: a.toward(b, 0.5),
                radius: thread.half,
            });
            scene.curves.push((item, straight(a, b)));
        }
    }
}

fn draw_links(frame: &Frame, net: &Network, scene: &mut Scene) {
    let rank = |w: Weight| match w {
        Weight::Quiet => 0,
        Weight::Plain => 1,
        Weight::Arc => 2,
        Weight::Spine => 3,
    };
    let mut order: Vec<_> = net
        .links
        .iter()
        .filter(|l| frame.shown.has_relation(l.relation))
        .collect();
    order.sort_by_key(|l| rank(l.weight));
    for link in order {
        let look = match link.weight {
            Weight::Quiet => Look {
                role: Role::LinkQuiet,
                width: 1.0,
                end: false,
            },
            Weight::Plain => Look {
                role: Role::Link,
                width: 1.2,
                end: true,
            },
            Weight::Arc => Look {
                role: Role::Link,
                width: 1.4,
                end: false,
            },
            Weight::Spine => Look {
                role: Role::Spine,
                width: 2.4,
                end: true,
            },
        };
        // A part of something, as an office of its department: no arrow, or it would seem to steer the whole.
        let look = Look {
            end: look.end && frame.corpus.kind_of(link.relation).slug != "part-of",
            ..look
        };
        scene
            .marks
            .extend(links::draw(frame.corpus, link.relation, &link.curve, look));
        let item = Item::Relation(link.relation);
        scene.curves.push((item, link.curve));
        let middle = crate::drawing::geometry::on_curve(&link.curve, 0.5);
        scene.spots.push(Spot {
            item,
            at: middle,
            radius: 4.0,
        });
    }
}

fn draw_node(frame: &Frame, node: &Node, scene: &mut Scene) {
    let item = Item::Entity(node.entity);
    let pole = node.zone == Zone::Pole && begun_by_now(frame, node.programme);
    if !frame.shown.has_entity(node.entity) && !pole {
        return;
    }
    scene.spots.push(Spot {
        item,
        at: node.at,
        radius: node.half.max(6.0),
    });
    if node.half <= 0.0 {
        return;
    }
    let not_yet = not_yet(frame, node.entity);
    if let Some(label) = &node.label {
        let label = pieces::label(label, Some(item)).into_iter();
        scene.marks.extend(label.map(|m| if not_yet { quieter(m) } else { m }));
    }
    if let Some(year) = &node.year {
        let at: Point = year.at;
        scene
            .marks
            .push(Mark::text(Role::Year, at, pieces::anchor(year.side), year.size, year.words.clone()).of(item));
    }
    // What is only planned, or not there yet at the moment shown, is an outline of dashes.
    let planned = not_yet || (node.zone == Zone::Pole && node.programme == Programme::Nstc);
    let mark = pieces::actor(frame.corpus, node.entity, node.at, node.half, node.strong && !planned);
    scene.marks.push(if planned { mark.dashed(Status::Plan) } else { mark });
    scene.names.push((item, node.lit_label.clone()));
}

/// Whether a node's own years begin after the moment shown, though a tie already points to it.
fn not_yet(frame: &Frame, id: EntityId) -> bool {
    let begins = frame.corpus.entity(id).from_year;
    frame
        .controls
        .moment
        .is_some_and(|at| begins.is_some_and(|y| y > at.year))
}

/// A name of what is not there yet.
fn quieter(mut mark: Mark) -> Mark {
    if matches!(mark.role, Role::Label | Role::LabelStrong) {
        mark.role = Role::Sub;
    }
    mark
}

/// Whether a programme had begun at the moment shown.
fn begun_by_now(frame: &Frame, programme: Programme) -> bool {
    WheelState::at(frame.corpus, programme, frame.controls.moment).begun
}

/// The facts under a wheel's name, and at a moment no more than the paper knows of it.
fn facts(frame: &Frame, programme: Programme, whole: fn(&Corpus, Programme, Lang) -> String) -> String {
    let then = WheelState::at(frame.corpus, programme, frame.controls.moment);
    if then.begun && then.counted {
        whole(frame.corpus, programme, frame.lang)
    } else {
        let said = picture::wheel_then(programme, then.begun, frame.lang);
        let since = whole(frame.corpus, programme, frame.lang);
        match since.split_once(" · ") {
            Some((since, _)) if then.begun => [since, &said].join(" · "),
            Some(_) | None => said,
        }
    }
}

/// Names under the wheels.
fn short_heads(frame: &Frame, net: &Network, scene: &mut Scene) {
    for w in &net.wheels {
        let item = frame.corpus.programme_entity(w.programme).map(Item::Entity);
        let at = pt(w.centre.x, net.head);
        let words = picture::head_short(w.programme, frame.lang);
        let mut name = Mark::text(Role::Heading, at, Anchor::Middle, net.type_size * 1.2, words);
        name.item = item;
        scene.marks.push(name);
        let at = pt(w.centre.x, net.head + net.type_size * 1.45);
        let facts = facts(frame, w.programme, picture::head_facts);
        // The name has the year already, and NSTC's that it is planned.
        let said = 1 + usize::from(w.programme == Programme::Nstc);
        let parts: Vec<&str> = facts.split(" · ").collect();
        let facts = parts
            .get(said..)
            .filter(|rest| !rest.is_empty())
            .unwrap_or(&parts)
            .join(" · ");
        scene.marks.push(Mark::text(
            Role::Sub,
            at,
            Anchor::Middle,
            net.type_size.min(12.5),
            facts,
        ));
    }
}

fn heads(frame: &Frame, net: &Network, wheels: &[Wheel], scene: &mut Scene) {
    // Three names share the width; one alone leaves room for the buttons beside it.
    let room = match wheels.len() {
        1 => net.size.w - 124.0 * frame.zoom,
        _ => net.wheels[1].centre.x - net.wheels[0].centre.x - net.type_size * 1.6,
    };
    let names = wheels
        .iter()
        .map(|w| width(picture::head(w.programme, frame.lang), 1.0, Face::Heading));
    let size = (net.type_size * 1.4).min(room / names.fold(1.0, f64::max)).max(11.5);
    for w in wheels {
        let at = pt(w.centre.x, net.head);
        let mut name = Mark::text(
            Role::Heading,
            at,
            Anchor::Middle,
            size,
            picture::head(w.programme, frame.lang),
        );
        name.item = frame.corpus.programme_entity(w.programme).map(Item::Entity);
        scene.marks.push(name);
        let at = pt(w.centre.x, net.head + net.type_size * 1.55);
        let facts = facts(frame, w.programme, picture::head_facts);
        scene
            .marks
            .push(Mark::text(Role::Sub, at, Anchor::Middle, net.type_size, facts));
    }
}

fn words_on_lines(frame: &Frame, net: &Network, scene: &mut Scene) {
    let named = frame.corpus.entity_named("network-of-networks").map(Item::Entity);
    let mut put = |label: &crate::drawing::labels::Label, item: Option<Item>| {
        let mut mark = Mark::text(
            Role::Named,
            label.at,
            pieces::anchor(label.side),
            label.size,
            label.words.clone(),
        );
        mark.item = item;
        scene.marks.push(mark);
    };
    // Nothing is named that the filters or the moment leave out.
    let whole = frame.corpus.entity_named("network-of-networks");
    if let Some(label) = &net.named_arc
        && whole.is_some_and(|id| frame.shown.has_entity(id))
    {
        put(label, named);
    }
    let required = frame.corpus.relation_named("r143");
    if let Some(label) = &net.required
        && required.is_some_and(|id| frame.shown.has_relation(id))
    {
        put(label, frame.corpus.relation_named("r143").map(Item::Relation));
    }
}
