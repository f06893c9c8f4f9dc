//! The small drawings of what changes from firm to nation. They explain; every part stands for a node or a relation.

use crate::corpus::{Feature, Item, Sector};
use crate::drawing::geometry::{Point, pt};
use crate::drawing::length::n;
use crate::drawing::{Anchor, Frame, Mark, Role, Scene, Shape, Spot};
use crate::text::{Chain, words};
use crate::views::framework::scene::write::Ink;

/// Height of a drawing over its line, in units.
pub const HEIGHT: f64 = 80.0;

/// How much of that a drawing leaves free at its foot, in units.
pub const fn spare(feature: Feature) -> f64 {
    match feature {
        Feature::Mission => 14.0,
        Feature::Network | Feature::Resource => 4.0,
    }
}

/// Draws the change of a feature standing on a line.
pub fn draw(frame: &Frame, feature: Feature, at: Point, w: f64, unit: f64, small: f64, scene: &mut Scene) {
    let mut pad = Pad {
        frame,
        feature,
        at,
        stretch: w / (206.0 * unit),
        unit,
        small,
        scene,
    };
    match feature {
        Feature::Mission => mission(&mut pad),
        Feature::Network => network(&mut pad),
        Feature::Resource => resource(&mut pad),
    }
}

/// What a drawing is drawn on: units from its left foot, x stretched to the column.
struct Pad<'a, 'b> {
    frame: &'a Frame<'b>,
    feature: Feature,
    at: Point,
    stretch: f64,
    unit: f64,
    small: f64,
    scene: &'a mut Scene,
}

impl Pad<'_, '_> {
    fn p(&self, x: f64, y: f64) -> Point {
        pt(self.at.x + x * self.stretch * self.unit, self.at.y - y * self.unit)
    }

    fn entity(&self, slug: &str) -> Option<Item> {
        self.frame.corpus.entity_named(slug).map(Item::Entity)
    }

    /// The relation between two named nodes.
    fn relation(&self, from: &str, to: &str) -> Option<Item> {
        let c = self.frame.corpus;
        let (a, b) = (c.entity_named(from)?, c.entity_named(to)?);
        c.touching(a)
            .iter()
            .copied()
            .find(|&r| c.relation(r).from == a && c.relation(r).to == b)
            .map(Item::Relation)
    }

    fn push(&mut self, mut mark: Mark, item: Option<Item>) {
        mark.item = item;
        self.scene.marks.push(mark);
    }

    fn spot(&mut self, item: Option<Item>, at: Point, radius: f64) {
        if let Some(item) = item
            && self.scene.spot(item).is_none()
        {
            self.scene.spots.push(Spot { item, at, radius });
        }
    }

    fn dot(&mut self, at: Point, item: Option<Item>) {
        let r = 2.9 * self.unit;
        self.push(Mark::new(Role::Actor, Shape::Circle(at, r)), item);
    }

    fn square(&mut self, at: Point, item: Option<Item>) {
        let half = 4.8 * self.unit;
        self.push(
            Mark::new(Role::ActorStrong, Shape::Symbol(Sector::Government, at, half)),
            item,
        );
        self.spot(item, at, half);
    }

    fn stroke(&mut self, d: String, tone: bool, wide: f64, item: Option<Item>) {
        let mark = Mark::new(Role::Sketch, Shape::Path(d)).wide(wide * self.unit);
        let mark = if tone { mark.toned(Some(self.feature)) } else { mark };
        self.push(mark, item);
    }

    fn head(&mut self, tip: Point, angle: f64, size: f64, tone: bool, item: Option<Item>) {
        let (a, b) = (
            tip.polar(angle + 152.0, size * self.unit),
            tip.polar(angle - 152.0, size * self.unit),
        );
        let d = format!(
            "M{} {}L{} {}L{} {}z",
            n(tip.x),
            n(tip.y),
            n(a.x),
            n(a.y),
            n(b.x),
            n(b.y)
        );
        let mark = Mark::new(Role::SketchFill, Shape::Path(d));
        let mark = if tone { mark.toned(Some(self.feature)) } else { mark };
        self.push(mark, item);
    }

    fn tag(&mut self, word: Chain, at: Point, anchor: Anchor, strong: bool, item: Option<Item>) {
        let ink = Ink::new(if strong { Role::BodyStrong } else { Role::Sub }, self.small).of(item);
        let ink = if strong { ink.toned(self.feature) } else { ink };
        let mark = ink.line(at, anchor, words(word, self.frame.lang));
        self.scene.marks.push(mark);
    }
}

fn segment(a: Point, b: Point) -> String {
    format!("M{} {}L{} {}", n(a.x), n(a.y), n(b.x), n(b.y))
}

/// Own incentives become one long goal.
fn mission(pad: &mut Pad) {
    let (who, agency) = (pad.entity("industry-university-research"), pad.entity("mission-agency"));
    let aligns = pad.relation("mission-agency", "industry-university-research");
    for (x, angle) in [(10.0, 312.0), (32.0, 128.0), (54.0, 10.0), (76.0, 222.0)] {
        let (c, u) = (pad.p(x, 24.0), pad.unit);
        pad.stroke(
            segment(c.polar(angle, 4.0 * u), c.polar(angle, 11.0 * u)),
            false,
            1.0,
            who,
        );
        pad.head(c.polar(angle, 13.0 * u), angle, 4.0, false, who);
        pad.dot(c, who);
    }
    let c = pad.p(43.0, 24.0);
    pad.spot(who, c, 34.0 * pad.unit);
    let at = pad.p(0.0, 48.0);
    pad.tag(Chain::OwnIncentives, at, Anchor::Start, false, who);
    let goal = pad.p(156.0, 58.0);
    for x in [120.0, 144.0, 168.0, 192.0] {
        let c = pad.p(x, 24.0);
        let (top, u) = (pt(goal.x, goal.y + 5.0 * pad.unit), pad.unit);
        let d = format!(
            "M{} {}C{} {} {} {} {} {}",
            n(top.x),
            n(top.y),
            n(top.x),
            n(top.y + 14.0 * u),
            n(c.x),
            n(c.y - 20.0 * u),
            n(c.x),
            n(c.y - 4.0 * u)
        );
        pad.stroke(d, true, 1.2, aligns);
        pad.stroke(
            segment(pt(c.x + 3.6 * u, c.y), pt(c.x + 8.0 * u, c.y)),
            true,
            1.4,
            aligns,
        );
        pad.head(pt(c.x + 12.0 * u, c.y), 90.0, 5.0, true, aligns);
        pad.dot(c, who);
    }
    pad.spot(aligns, pt(goal.x, goal.y + 16.0 * pad.unit), 5.0 * pad.unit);
    pad.square(goal, agency);
    let at = pt(goal.x, goal.y - 10.0 * pad.unit);
    pad.tag(Chain::OneGoal, at, Anchor::Middle, true, agency);
    let (a, b) = (pad.p(92.0, 24.0), pad.p(104.0, 24.0));
    pad.stroke(segment(a, b), false, 1.0, None);
    pad.head(b, 90.0, 5.0, false, None);
}

/// Neither market alone nor one giant body, but a network.
fn network(pad: &mut Pad) {
    let grid = |pad: &Pad, x0: f64| -> [Point; 6] {
        [
            (0.0, 46.0),
            (16.0, 46.0),
            (32.0, 46.0),
            (0.0, 30.0),
            (16.0, 30.0),
            (32.0, 30.0),
        ]
        .map(|(x, y)| pad.p(x0 + x, y))
    };
    let strike = |pad: &mut Pad, x0: f64, item: Option<Item>| {
        let d = segment(pad.p(x0 - 8.0, 25.0), pad.p(x0 + 42.0, 53.0));
        pad.stroke(d, false, 1.6, item);
    };
    // Market alone: dealings now and then, none that lasts.
    let market = pad.entity("pure-market-coordination");
    let dots = grid(pad, 10.0);
    for (a, b) in [(0, 1), (1, 2), (3, 4), (4, 5)] {
        let mark = Mark::new(Role::Sketch, Shape::Path(segment(dots[a], dots[b]))).wide(1.0);
        pad.push(mark.dashed(crate::corpus::Status::Requirement), market);
    }
    for d in dots {
        pad.dot(d, market);
    }
    strike(pad, 10.0, market);
    let at = pad.p(0.0, 12.0);
    pad.tag(Chain::MarketAlone, at, Anchor::Start, false, market);
    pad.spot(market, dots[1], 14.0 * pad.unit);
    // One giant body: all in one bag.
    let giant = pad.entity("mega-organisation");
    let dots = grid(pad, 92.0);
    let (a, b) = (pad.p(84.0, 54.0), pad.p(132.0, 22.0));
    let r = 12.0 * pad.unit;
    let d = format!(
        "M{} {}H{}a{r} {r} 0 0 1 {r} {r}V{}a{r} {r} 0 0 1 -{r} {r}H{}a{r} {r} 0 0 1 -{r} -{r}V{}a{r} {r} 0 0 1 {r} -{r}z",
        n(a.x + r),
        n(a.y),
        n(b.x - r),
        n(b.y - r),
        n(a.x + r),
        n(a.y + r),
        r = n(r)
    );
    pad.push(Mark::new(Role::Thread, Shape::Path(d)), giant);
    for d in dots {
        pad.dot(d, giant);
    }
    strike(pad, 92.0, giant);
    let at = pad.p(108.0, 12.0);
    pad.tag(Chain::OneGiant, at, Anchor::Middle, false, giant);
    pad.spot(giant, dots[1], 14.0 * pad.unit);
    // The network: sideways and up and down.
    let (level, upright) = (pad.entity("horizontal-collaboration"), pad.entity("vertical-alignment"));
    let dots = grid(pad, 160.0);
    let top = pad.p(176.0, 68.0);
    for d in &dots[..3] {
        pad.stroke(segment(top, *d), true, 1.2, upright);
    }
    for (a, b) in [(0, 1), (1, 2), (3, 4), (4, 5), (0, 4), (1, 3), (1, 5), (2, 4)] {
        pad.stroke(segment(dots[a], dots[b]), true, 1.2, level);
    }
    for d in dots {
        pad.dot(d, level);
    }
    pad.square(top, upright);
    let at = pad.p(176.0, 12.0);
    let network = pad.frame.corpus.feature_entity(Feature::Network).map(Item::Entity);
    pad.tag(Chain::Network, at, Anchor::Middle, true, network);
}

/// Public money brings in producers; they and the users keep each other going through a market.
fn resource(pad: &mut Pad) {
    let (makers, users) = (pad.entity("technology-producers"), pad.entity("technology-users"));
    let (public, market) = (pad.entity("public-money"), pad.entity("market-creation"));
    let (down, cycle) = (
        pad.entity("downstream-capital"),
        pad.entity("self-sustaining-ecosystem"),
    );
    let u = pad.unit;
    let (p, a, b) = (pad.p(8.0, 48.0), pad.p(58.0, 48.0), pad.p(150.0, 48.0));
    pad.stroke(
        segment(pt(p.x + 6.0 * u, p.y), pt(a.x - 9.0 * u, a.y)),
        true,
        2.2,
        public,
    );
    pad.head(pt(a.x - 5.5 * u, a.y), 90.0, 8.0, true, public);
    let (rx, ry) = ((b.x - a.x) / 2.0 - 5.0 * u, 17.0 * u);
    let (x0, x1) = (a.x + 5.0 * u, b.x - 5.0 * u);
    let bow = |y: f64, sweep: u8, from: f64, to: f64| {
        format!(
            "M{} {}A{} {} 0 0 {sweep} {} {}",
            n(from),
            n(y),
            n(rx),
            n(ry),
            n(to),
            n(y)
        )
    };
    pad.stroke(bow(a.y - 3.0 * u, 1, x0, x1), true, 1.4, cycle);
    pad.head(pt(x1 + 0.8 * u, a.y - 3.0 * u), 170.0, 7.0, true, cycle);
    pad.stroke(bow(a.y + 3.0 * u, 1, x1, x0), true, 1.4, down);
    pad.head(pt(x0 - 0.8 * u, a.y + 3.0 * u), 350.0, 7.0, true, down);
    pad.spot(cycle, pt((x0 + x1) / 2.0, a.y - 3.0 * u - ry), 4.0 * u);
    pad.spot(down, pt((x0 + x1) / 2.0, a.y + 3.0 * u + ry), 4.0 * u);
    pad.square(p, public);
    let r = 5.0 * u;
    pad.push(Mark::new(Role::Actor, Shape::Circle(a, r)), makers);
    pad.push(Mark::new(Role::ActorStrong, Shape::Circle(b, r)), users);
    pad.spot(makers, a, r);
    pad.spot(users, b, r);
    let at = pad.p(0.0, 66.0);
    pad.tag(Chain::PublicMoney, at, Anchor::Start, false, public);
    let at = pt(a.x + 5.0 * u, a.y + 18.0 * u);
    pad.tag(Chain::Producers, at, Anchor::End, false, makers);
    let at = pt(b.x + 9.0 * u, b.y + 4.0 * u);
    pad.tag(Chain::Users, at, Anchor::Start, false, users);
    let at = pt((x0 + x1) / 2.0, a.y + 4.5 * u);
    pad.tag(Chain::Market, at, Anchor::Middle, true, market);
    pad.spot(market, pt(at.x, at.y - 4.0 * u), 10.0 * u);
    let at = pt((a.x + b.x) / 2.0 + 4.0 * u, pad.at.y - 11.0 * u);
    pad.tag(Chain::Downstream, at, Anchor::Middle, false, down);
}
