//! Interface wording of the shell, panel and lists, in both languages. Knows nothing but languages.

use crate::corpus::Lang;

/// The same words in English and Chinese.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bilingual(pub &'static str, pub &'static str);

impl Bilingual {
    /// The words in one language.
    pub const fn get(self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.0,
            Lang::Zh => self.1,
        }
    }
}

macro_rules! words {
    ($($name:ident = $en:literal, $zh:literal;)*) => {
        $(#[doc = $en] pub const $name: Bilingual = Bilingual($en, $zh);)*
    };
}

words! {
    TITLE = "Network of Networks", "网络中的网络";
    DESCRIPTION = "Three American innovation programmes drawn as one network of networks: who sets the goal, whose money it is, who takes part, and where the paper says so.", "把美国三个创新计划画成一张“网络中的网络”：谁定目标、谁出资、谁参与，均注明出自论文哪一页。";
    NETWORK = "Network", "网络";
    FRAMEWORK = "Framework", "框架";
    MONEY = "Money", "资金";
    ABOUT_NETWORK = "Three programmes, each a wheel: inside it its nodes, on its rim the three features with the number of relations that evidence each; above them the federal bodies they share, below them results and users.", "三个计划各成一幅轮图：轮内是网络节点，轮缘三段弧为三大特征，并标出佐证关系的条数；上方是共同的联邦机构，下方是成效与使用者。";
    ABOUT_FRAMEWORK = "The theory as a chain, rebuilt by us: from problems of innovation to features of the new system, their evidence in three programmes, and lessons.", "我们重建的理论链条：从创新的基本问题，到新体制的特征、三个计划中的证据，再到启示。";
    TIME = "Time", "时间";
    ABOUT_TIME = "Policy phases, laws, reports, launches, money and counts from the 1950s to August 2023 in four lanes, each event as wide as the paper’s date is vague; above them the three wheels at four moments.", "1950年代至2023年8月的政策阶段、法律、报告、设立、资金与统计，分四栏，日期越模糊画得越宽；上方是四个时刻的三幅轮图。";
    PLACES = "Places", "地点";
    ABOUT_PLACES = "A tile for each state and Puerto Rico, each with its MEP centre and the institutes at home there; the third network has no place yet.", "各州与波多黎各各占一格，每格有该州的MEP中心和设在当地的研究所；第三个网络尚无地点。";
    CENTRE = "MEP centre", "MEP中心";
    INSTITUTE = "institute", "研究所";
    VIEWS = "Views", "视图";
    PANEL = "What the paper says", "论文怎么说";
    SEARCH = "Search", "搜索";
    SEARCH_HINT = "Name, or a few letters of it", "名称或拼音首字母";
    SEARCH_NONE = "Nothing found under this word.", "没有找到。";
    FOUND = "found", "项结果";
    OTHER_LANG = "中文", "EN";
    OTHER_LANG_LONG = "中文版", "English version";
    THEME_SYSTEM = "Theme: as the system", "外观：跟随系统";
    THEME_LIGHT = "Theme: light", "外观：浅色";
    THEME_DARK = "Theme: dark", "外观：深色";
    AS_TEXT = "As text", "文字版";
    AS_PICTURE = "As picture", "图示版";
    FILTER = "Filter", "筛选";
    LEGEND = "Legend", "图例";
    FILTERS = "Filters", "筛选条件";
    CLEAR = "Clear all", "全部清除";
    CLOSE = "Close", "关闭";
    BACK = "Back", "返回";
    ZOOM_IN = "Zoom in", "放大";
    ZOOM_OUT = "Zoom out", "缩小";
    FIT = "Show all", "适合窗口";
    ABOUT_MONEY = "Resource guidance as six small pictures: who pays for a centre, how an institute is weaned off federal money, the match, the CHIPS Act, what a federal dollar draws in, and what is reported as effects. Each has its own scale from zero.", "资源引导的六幅小图：中心成本由谁分担，联邦资金如何退出研究所，配套，芯片法案，一美元联邦资金带动多少投资，报告了哪些成效。各有标尺，一律自零起。";
    PICTURE_KEYS = "Arrow keys walk along relations, Enter opens, Escape goes back, plus and minus zoom, 0 shows all, T shows the text.", "方向键沿关系移动，回车打开，Esc返回，加减号缩放，0显示全图，T切换文字版。";
    NO_GALLERY = "This view could not be fetched. The picture on show stays; try again when you are connected.", "未能取得此视图，当前图保留；联网后可再试。";
    HOW_TO_READ = "How to read this", "读图方法";
    HOW_BODY = "Each wheel is one innovation network; each dot in it stands for one real node. Its ring has three parts, each with the number of relations in the paper that evidence it.", "每幅轮图是一个创新网络，轮中每个点对应一个真实节点。轮缘分三段，数字是论文中佐证该特征的关系条数。";
    HOW_BODY_FRAMEWORK = "Each row is one feature, from the problem it answers to the lesson drawn from it. The wheels show the evidence: lit are the relations of that programme which carry the feature.", "每行一个特征，从它回应的问题读到由此得出的启示。轮图是证据：亮起的是该计划中佐证这一特征的关系。";
    COMPARE = "Compare", "比较";
    ABOUT_COMPARE = "The three networks side by side: a table of features by networks, each cell a wheel with statements; then facts, shared actors, what changed, boundaries crossed and contrasts.", "三个网络并列对照：特征与网络相交成表，每格一幅轮图，附若干陈述；其下为逐项对照、共有主体、前后变化、所跨边界与立论对照。";
    HOW_BODY_COMPARE = "A row is one feature in all three networks, a column one network; a narrow screen shows one network at a time. In each wheel only that row’s feature is lit; every statement opens its evidence.", "横看一行是三个网络的同一特征，竖看一列是一个网络；窄屏一次显示一个网络。每幅轮图只点亮该行特征；每句陈述点开可见依据。";
    ARGUMENT = "Argument", "论证";
    ABOUT_ARGUMENT = "Every claim of the paper as a mark where its part of the argument crosses the feature it is about; the outline below says the same in words.", "论文每条论断画作一个标记，横看论证部分，竖看特征；下方提纲以文字列出同样内容。";
    HOW_BODY_ARGUMENT = "The paper as short claims, from question to lessons. Unfold a claim to see its evidence; select a piece of evidence to see which claims and lessons rest on it. Reading with care shows in place what a careful reader would stumble over.", "全文拆作短句，由问题到启示。展开一条可见其依据；选中一项依据，可见哪些论断与启示以它为据。细读模式在原处标出细心读者会起疑之处。";
    HOW_BODY_TIME = "Each event is a bar as long as its date leaves open, on a stem the drawing of its kind, in the colour of its feature. Dense years have a wider scale; the even one lies below. Above, the three wheels at four moments.", "每个事件画成一段，长短即日期的模糊程度；引线上的小图为类别，颜色为特征。密集的年份比例放大，下方为等比例尺；上方是四个时刻的三幅轮图。";
    HOW_BODY_MONEY = "Six mechanisms of resource guidance, each to its own scale: compare within a panel, never across. Solid is federal money, outlined is other money (in grey where the paper does not say whose), hatched is what we worked out or illustrate, dotted is a minimum.", "资源引导的六种机制，各有标尺：同一小图内可比，小图之间不可比。实心为联邦资金，空心为其他资金（灰框者论文未言谁出资），斜线为我们推算或示意，点线为下限。";
    HOW_BODY_PLACES = "One tile is one state, not to size. The dot inside a ring is its MEP centre, the ring stands for service points. A diamond is the home of an institute. Names and homes are not from the paper.", "一格一州，不按面积。环心的点是该州的MEP中心，周围的环代表服务点。菱形是研究所所在地。名称与所在地并非出自论文。";
    HOW_MISSION = "Above: who sets the goal, and when", "上方：谁定目标，何时定";
    HOW_RESOURCE = "Right: whose money, on what terms", "右侧：谁出资，有何条件";
    HOW_NETWORK = "Left and below: who takes part", "左侧与下方：谁参与其中";
    WHAT_MISSION = "Who sets the goal, and when", "谁定目标，何时定";
    WHAT_RESOURCE = "Whose money, on what terms", "谁出资，有何条件";
    WHAT_NETWORK = "Who takes part", "谁参与其中";
    HOW_DRAWING = "Where a dot stands inside its wheel is drawing, not data: the paper does not say which member belongs to which institute. A diamond is an institute: filled where Defense leads the funding, open where Energy does, with a dot where Commerce does.", "点在轮中的位置只是画法，并非数据：论文没有说明哪家会员属于哪个研究所。菱形是研究所：实心由国防部、空心由能源部、带点由商务部主要投资。";
    HOW_FADED = "Where the circles of a wheel fade, the paper gives no number.", "圆圈渐淡处，论文未给出数目。";
    HOW_HEADS = "A small square beside a public body is the person at its head. Filled marks are the programmes, who leads them, and whom several share. A link ends in an arrow for mission, a dot for network, a chevron for resources.", "公共机构旁的小方块是其负责人。实心标记是计划本身、牵头者与多个计划共有的主体。连线末端：任务为箭头，网络为圆点，资源为折角。";
    TRY = "Try", "试试看";
    SOURCE = "Source", "出处";
    SOURCES = "Notes", "注释";
    ALL_OF_PAPER = "All of the paper, as lists", "全文内容一览";
    PAPER = "Li Yin and Yu Wenhe, “How to Draw on the Experience of Developed Countries in Building the New Whole-Nation System: Case Studies of US Innovation Network Policy”, Academic Research (Xueshu Yanjiu), no. 12 (2023): 98–106. In Chinese. Drawn and coded by us.", "李寅、虞温和：《新型举国体制建设中如何借鉴发达国家经验——美国创新网络政策案例研究》，《学术研究》2023年第12期，第98—106页。图与标注由我们制作。";
    PAPER_SHORT = "Li Yin & Yu Wenhe, Academic Research 2023 (12), 98–106. Drawn and coded by us.", "李寅、虞温和，《学术研究》2023年第12期，第98—106页。图与标注由我们制作。";
    QUESTION_ANSWER = "Answer", "回答";
    SHORT_MISSION = "Mission", "任务";
    SHORT_NETWORK = "Network", "网络";
    SHORT_RESOURCE = "Resources", "资源";
    STATUS_FACT = "fact", "事实";
    STATUS_PLAN = "plan", "规划";
    STATUS_REQUIREMENT = "requirement", "要求";
    RELATIONS_ARE = "Relations", "关系";
    RELATIONS_TOUCH = "touching", "涉及";
    OF_THEORY = "theory and claims", "理论与论断";
    OURS = "coded by us", "我们标注";
    CAREFUL = "read with care", "细读";
    GOVERNMENT = "government", "政府";
    FEDERAL_LAB = "federal lab", "联邦实验室";
    UNIVERSITY = "university", "高校";
    FIRM = "firm", "企业";
    SMALL_FIRM = "small firm", "中小企业";
    INTERMEDIARY = "intermediary", "中介";
    INVESTOR = "investor", "投资";
    LABOUR = "labour", "劳动力";
    CASE = "Part of the paper", "论文部分";
    FEATURE = "Feature", "特征";
    BOUNDARY = "Boundary crossed", "所跨边界";
    STATUS = "Kind of statement", "陈述性质";
    SECTOR = "Sector", "部门";
    FAMILY = "Kind of tie", "关系类别";
    LIFT = "Remove filter", "取消筛选";
    EMPTY = "No relation passes all filters.", "没有关系同时满足所有条件。";
    EMPTY_LIFT = "Remove this one to see something again:", "取消下面的条件即可恢复：";
    OF = "of", "／";
    RELATION = "Relation", "关系";
    RELATIONS = "Relations", "关系";
    ALSO = "Counted here too, in the colour of the feature they speak of first:", "以下各条按首要特征着色，此处一并计入：";
    ENTITIES = "Actors and ideas", "主体与概念";
    FIGURES = "Figures", "数字";
    EVENTS = "Events", "事件";
    ODDITIES = "Oddities", "疑点";
    CLAIMS = "Argument", "论证";
    QUESTIONS = "Questions", "问题";
    FIGURE = "Figure", "数字";
    EVENT = "Event", "事件";
    NOTE = "Note", "注";
    IN_TEXT = "Citation in the text", "文内引用";
    ODDITY = "Oddity", "疑点";
    CLAIM = "Claim", "论断";
    QUESTION = "Question", "问题";
    ARC = "Arc of a wheel", "轮缘弧段";
    OUR_CODING = "Coded by us, not in the paper’s words", "以下由我们标注，非论文原话";
    YEARS = "Years", "年份";
    SINCE = "since", "起";
    WORKED_OUT = "Worked out as", "算法";
    AS_OF = "as of", "截至";
    ABOUT_FLAG = "Note", "留意";
    OUTSIDE = "Knowledge from outside the paper", "依据论文以外的资料";
    BOTH_BASES = "Paper and outside sources", "依据论文与外部资料";
    CARRIED_BY = "Relations that carry it", "所依据的关系";
    CONCERNS = "It concerns", "涉及";
    RESTS_ON_IT = "Claims that rest on it", "以此为据的论断";
    ENDS = "From and to", "两端";
    ABOVE = "Part of", "上级论断";
    BELOW = "Made up of", "下级论断";
    CITED_BY = "What cites it", "引用处";
    AS_PRINTED = "As printed", "原文所印";
    REMARK = "Remark", "说明";
    SAME_AS = "Repeats", "同";
    SECTION = "Section", "节";
    NO_PAGE = "Our own remark", "我们的说明";
    IN_THE_THREE = "In the three wheels", "在三幅轮图中";
    OF_ALL = "pass the present filters", "条符合当前筛选";
    HIDDEN_BY_FILTER = "hidden by filters", "条被筛选隐去";
    GO_TO = "Go to", "前往";
    EARLIER = "Previous wheel", "上一幅轮图";
    LATER = "Next wheel", "下一幅轮图";
    NOTICE = "Part of the address was not understood and left out:", "网址中有一部分无法识别，已略去：";
    NOTICE_KEY = "unknown key", "未知的参数";
    NOTICE_VALUE = "unknown value", "未知的值";
    NOTICE_NUMBER = "broken number", "数字有误";
    NOTICE_REPEATED = "given twice", "重复";
    NOTICE_LONG = "address too long; characters read:", "网址过长，只读取前若干字符：";
    NOTICE_MORE = "more, not named:", "另有若干处：";
    COL_FROM = "From", "一方";
    COL_TIE = "Tie", "关系";
    COL_TO = "To", "另一方";
    COL_PAGE = "Page", "页码";
    COL_NAME = "Name", "名称";
    COL_KIND = "Kind", "类型";
    COL_CASE = "Part", "部分";
    COL_LINKS = "Relations", "关系数";
    COL_VALUE = "Value", "数值";
    COL_WHAT = "What", "内容";
    COL_DATE = "Date", "日期";
    COL_BASIS = "Basis", "依据";
    COL_MARK = "Mark", "序号";
    COL_STATUS = "Status", "性质";
    COL_OUTCOME = "Outcome", "结果";
    COL_SAY = "What sources say", "来源怎么说";
    COL_ABOUT = "Of", "所指";
    CHECKED = "Checked", "核对";
    AFTER = "After the paper", "论文之后";
    SORT_BY = "Sort by", "排序";
    LISTS = "Lists", "列表";
    NOTHING_HERE = "Nothing selected", "未选择";
    SHOWN = "shown", "已显示";
    LANG_EN = "English name", "英文名";
    LANG_ZH = "Chinese name", "中文名";
    DETAILS = "Details", "详情";
    SKIP = "Skip to the picture", "跳到图";
    TEXT_BELOW = "The picture in words", "图的文字说明";
    REMOVED = "removed", "已取消";
    PAGE = "p.", "第";
    STEP_OF = "of", "／";
    SELECTED_SAID = "Opened", "已打开";
}
