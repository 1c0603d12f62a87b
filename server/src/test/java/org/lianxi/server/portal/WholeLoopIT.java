package org.lianxi.server.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.server.portal.Phrase.say;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxi.server.portal.Person.Device;
import org.lianxi.server.testing.Browser;
import org.lianxi.server.testing.InBrowser;

/**
 * A regular meeting from the first matter to the sign-off of its task, by clicks alone: SC-01 with its items B and D and a
 * matter of M05. Everybody has a browser of their own and knows only the start page.
 *
 * <p>The session is held before its day, for a reason that is recorded: the rules ask for the notice to be issued in time.
 */
@InBrowser
class WholeLoopIT {

    /** How long the product may take until its own steps have put the next work into an inbox. */
    private static final Duration OWN_STEPS = Duration.ofSeconds(30);

    private static final Phrase MATTERS = say("事项", "Matters");
    private static final Phrase MEETINGS = say("会议", "Meetings");
    private static final Phrase TASKS = say("任务", "Work");
    private static final Phrase WATCHED = say("议定事项督办", "Resolutions");
    private static final Phrase AUDIT = say("审计", "Audit");
    private static final Phrase REASON = say("理由", "Reason");
    private static final Phrase PUT_ON_AGENDA = say("列入议程", "Put on the agenda");
    private static final Phrase VOTE = say("代表本方表决", "Vote for your party");
    private static final Phrase NEXT_ITEM = say("下一项 →", "Next item →");

    private final Map<String, Person> people = new HashMap<>();
    private final String run = Long.toString(System.nanoTime() / 1_000_000 % 1_000_000);
    private Cast cast = new Cast(Device.DESKTOP, Language.CHINESE);
    private final Set<String> pictured = new HashSet<>();

    /** How the loop is walked. */
    private record Cast(Device device, Language language) {}

    static Stream<Arguments> ways() {
        return Stream.of(Arguments.of(Device.PHONE, Language.CHINESE), Arguments.of(Device.DESKTOP, Language.ENGLISH));
    }

    @ParameterizedTest(name = "SC-01 items B and D and a proposal, {0} px, {1}")
    @MethodSource("ways")
    void walks_a_matter_to_its_sign_off(Device device, Language language, Browser browser) {
        cast = new Cast(device, language);
        String patrol = in(say("每月联合夜间巡查", "Monthly joint night patrol")) + " " + run;
        String guards = in(say("夜间增设两名门岗", "Two extra guards at night")) + " " + run;
        String lifts = in(say("电梯轿厢广告位出租", "Advertising in the lifts")) + " " + run;
        String meeting = in(say("桂花苑例会", "Regular meeting of the compound")) + " " + run;
        String task = in(say("组织首次联合夜间巡查", "Hold the first joint night patrol")) + " " + run;
        signIn(browser, "grid1", "secretary1", "party1");

        submit(patrol, guards, lifts);
        screen(patrol, guards, lifts);
        admit(patrol, guards, lifts);
        plan(meeting);
        putOnAgenda(patrol, guards, lifts);
        lockAndCall(meeting);
        signIn(browser, "rc1", "rc1b", "oc1", "psc1", "street1");
        confirm(meeting);
        gather(meeting);
        open(meeting);
        vote(meeting, patrol, guards, lifts);
        conclude(meeting, patrol, guards, lifts);
        edit(meeting);
        countersign(meeting);
        issue(meeting, patrol);
        assign(meeting, patrol, task);
        work(patrol, task);
        verify(patrol, task);
        signOff(patrol, task);
        lookBack(patrol, guards, lifts, meeting);
        signIn(browser, "auditor");
        audit();
        assertThat(browser.complaints()).isEmpty();
    }

    private void submit(String patrol, String guards, String lifts) {
        Person grid = person("grid1");
        submit(grid, patrol, say("治安与巡逻", "Safety and patrols"), true);
        grid.sees(say("事项已提交，等待会议秘书审核分类。", "The matter was submitted and waits for screening"));
        grid.sees("现场照片.png");
        grid.seesSteps(List.of(
                in(say("审核分类 进行中", "Screen the matter Current")),
                in(say("审定议题 未开始", "Admit the matter to an agenda Next"))));
        picture(grid, "matter-submitted");
        submit(grid, guards, say("治安与巡逻", "Safety and patrols"), false);
        submit(grid, lifts, say("收费与公共收益", "Fees and common income"), false);
    }

    private void submit(Person grid, String title, Phrase category, boolean withPicture) {
        grid.goTo(MATTERS);
        grid.follow(say("提交事项", "Submit a matter"));
        grid.select(say("小区", "Compound"), "桂花苑");
        grid.write(say("标题", "Title"), title);
        grid.write(say("事实", "Facts"), in(say("近两个月夜间发生地下室照明损坏。", "Lights in the basement were broken at night.")));
        grid.write(say("希望怎样解决", "What should happen"), in(say("三方共同商定。", "The three parties agree on it.")));
        grid.select(say("类别", "Category"), in(category));
        grid.write(say("影响户数", "Households affected"), "312");
        if (withPicture) {
            grid.attach(say("附件", "Attachments"), List.of(Uploads.photo("现场照片.png")));
            picture(grid, "submit");
        }
        grid.press(say("提交", "Submit"));
        grid.sees(title);
    }

    private void screen(String patrol, String guards, String lifts) {
        Phrase jointMeeting = say("三方联席会议", "Joint meeting of the three parties");
        Phrase none = say("以上都不是", "None of these");
        screen(patrol, none, jointMeeting);
        screen(guards, none, jointMeeting);
        screen(
                lifts,
                say("改变共有部分用途", "Other use of common parts"),
                say("业主大会（特别多数）", "Owners’ assembly (special majority)"));
        person("secretary1").sees(say("会议只能提出建议", "the meeting may only propose"));
    }

    /** The questions are answered, the route appears by itself, and the secretary confirms it. */
    private void screen(String title, Phrase subject, Phrase route) {
        Person secretary = person("secretary1");
        secretary.takeUp(say("审核分类", "Screen the matter"), title, OWN_STEPS);
        secretary.select(say("事项内容", "Subject"), in(subject));
        secretary.select(say("影响到谁", "Whom it affects"), in(say("整个小区", "The whole compound")));
        secretary.select(say("需要几方配合", "How many parties are needed"), in(say("三方都要", "All three")));
        assertThat(secretary.page().locator("#proposal strong")).hasText(in(route));
        secretary.write(REASON, in(say("需要三方配合。", "It needs the three parties.")));
        picture(secretary, "screen");
        secretary.press(say("确认去向", "Confirm the route"));
        secretary.sees(say("审核分类意见已保存。", "The screening was saved."));
    }

    private void admit(String... titles) {
        Person party = person("party1");
        for (String title : titles) {
            party.takeUp(say("审定议题", "Admit the matter to an agenda"), title, OWN_STEPS);
            party.write(REASON, in(say("列入下次会议。", "For the next meeting.")));
            picture(party, "admit");
            party.press(say("列为议题", "Admit"));
            party.sees(say("事项已列入议题库。", "The matter is in the backlog now."));
        }
        Person grid = person("grid1");
        grid.goTo(MATTERS);
        grid.followTo(titles[0]);
        grid.sees(say("列入下次会议。", "For the next meeting."));
        picture(grid, "matter-answered");
    }

    private void plan(String meeting) {
        Person secretary = person("secretary1");
        secretary.goTo(MEETINGS);
        secretary.follow(say("安排会议", "Plan a meeting"));
        secretary.select(say("小区", "Compound"), "桂花苑");
        secretary.choose(say("例会", "Regular"));
        secretary.write(say("会议名称", "Title"), meeting);
        secretary.write(say("开会时间", "Begins"), today().plusDays(21) + "T14:30");
        secretary.write(say("计划时长（分钟）", "Planned length (minutes)"), "90");
        secretary.write(say("地点", "Place"), in(say("党群服务中心会议室", "Meeting room of the service centre")));
        picture(secretary, "plan");
        secretary.press(say("安排会议", "Plan the meeting"));
        secretary.sees(say("会议已安排，请编排议程。", "The meeting is planned. Now build its agenda."));
    }

    private void putOnAgenda(String patrol, String guards, String lifts) {
        Person secretary = person("secretary1");
        beginToPut(patrol);
        secretary.choose(say("议定事项", "Decision"));
        secretary.choose(say("重大事项", "Major matter"));
        secretary.choose(say("协商一致（重大事项）", "Consensus (major matter)"));
        secretary.tick(say("居委会", "Residents’ committee"));
        secretary.tick(say("业委会", "Owners’ committee"));
        secretary.tick(say("物业", "Property service"));
        put("三方每月第二周联合夜间巡查一次。", "The three parties patrol together at night once a month.");

        beginToPut(guards);
        secretary.choose(say("议定事项", "Decision"));
        secretary.choose(say("重大事项", "Major matter"));
        secretary.choose(say("协商一致（重大事项）", "Consensus (major matter)"));
        secretary.tick(say("物业", "Property service"));
        put("由物业承担费用，夜间增设两名门岗。", "The property service pays for two more guards at night.");

        beginToPut(lifts);
        secretary.sees("M05");
        secretary.choose(say("建议事项", "Proposal"));
        put("建议业委会依法提交业主共同决定。", "The owners’ committee is asked to put it to the owners.");
        picture(secretary, "agenda");
    }

    private void beginToPut(String title) {
        person("secretary1").follow(say("列入议程：" + title, "Put on the agenda: " + title));
        person("secretary1").sees(title);
    }

    private void put(String chinese, String english) {
        Person secretary = person("secretary1");
        secretary.write(say("提请会议的内容", "Text put before the meeting"), in(say(chinese, english)));
        secretary.write(say("时长（分钟）", "Length (minutes)"), "20");
        picture(secretary, "put-on-agenda");
        secretary.press(PUT_ON_AGENDA);
        secretary.sees(say("议题已列入议程。", "The matter is on the agenda."));
    }

    private void lockAndCall(String meeting) {
        Person party = person("party1");
        party.takeUp(say("议", "agenda"), meeting, OWN_STEPS);
        picture(party, "lock");
        party.press(say("锁定议程", "Lock the agenda"));
        party.sees(say("议程已锁定", "The agenda is locked"));
        Person secretary = person("secretary1");
        secretary.takeUp(say("发出会议通知", "Issue the notice"), meeting, OWN_STEPS);
        picture(secretary, "notice");
        secretary.press(say("发出通知", "Issue the notice"));
        secretary.sees(say("通知已发出", "The notice is issued"));
    }

    private void confirm(String meeting) {
        for (String login : List.of("rc1", "rc1b", "oc1", "psc1")) {
            Person delegate = person(login);
            delegate.takeUp(say("确认出席", "Confirm or decline attendance"), meeting, OWN_STEPS);
            picture(delegate, "confirm");
            delegate.press(say("确认出席", "I will come"));
            delegate.sees(say("已确认出席", "You are expected."));
        }
    }

    /** The chair and three delegates sign in on their own devices; the fourth is recorded by the secretary. */
    private void gather(String meeting) {
        for (String login : List.of("rc1", "oc1", "psc1")) {
            signInToMeeting(person(login));
        }
        Person party = person("party1");
        party.goTo(MEETINGS);
        party.followTo(meeting);
        signInToMeeting(party);
        Person secretary = person("secretary1");
        secretary.takeUp(say("签到开会", "Sign the delegates in and open the session"), meeting, OWN_STEPS);
        secretary.press(say("登记清溪社区居委会代表（二）签到", "Record the sign-in of 清溪社区居委会代表（二）"));
        secretary.sees(say("已登记签到。", "The sign-in was recorded."));
        picture(secretary, "signed-in");
    }

    private void signInToMeeting(Person person) {
        picture(person, "before-sign-in");
        person.press(say("我要签到", "Sign in"));
        person.sees(say("签到成功。", "You are signed in."));
    }

    private void open(String meeting) {
        Person party = person("party1");
        party.takeUp(say("签到开会", "Sign the delegates in and open the session"), meeting, OWN_STEPS);
        party.sees(say(
                "居委会 ✓ 业委会 ✓ 物业 ✓ · 4 / 6 > 1/2",
                "Residents’ committee ✓ Owners’ committee ✓ Property service ✓ · 4 / 6 > 1/2"));
        party.sees(say("到会条件已满足", "There is a quorum"));
        party.sees(say("规则 Q2", "Rule Q2"));
        picture(party, "quorum");
        party.press(say("宣布开会", "Open the meeting"));
        party.sees(say("提前开会须写明理由", "To open it early, state the reason"));
        party.write(
                say("提前开会的理由", "Reason for opening early"), in(say("代表已到会并同意提前。", "Everybody is here and agrees.")));
        party.press(say("宣布开会", "Open the meeting"));
        party.sees(say("已宣布开会", "The meeting is open."));
    }

    /** B: all for it. D: the property service is against it. The matter of M05 has no button to vote with. */
    private void vote(String meeting, String patrol, String guards, String lifts) {
        for (String login : List.of("rc1", "oc1", "psc1")) {
            Person delegate = person(login);
            delegate.goTo(MEETINGS);
            delegate.followTo(meeting);
            delegate.follow(VOTE);
            delegate.sees(patrol);
            cast(delegate, say("✓ 赞成", "✓ For"));
            delegate.follow(NEXT_ITEM);
            delegate.sees(guards);
            if (login.equals("psc1")) {
                delegate.write(REASON, in(say("费用未列入预算。", "It is not in the budget.")));
                cast(delegate, say("✗ 反对", "✗ Against"));
            } else {
                cast(delegate, say("✓ 赞成", "✓ For"));
            }
            delegate.follow(NEXT_ITEM);
            delegate.sees(lifts);
            delegate.sees(say("本项不表决。", "There is no vote on this item."));
            assertThat(delegate.button(say("✓ 赞成", "✓ For"))).hasCount(0);
            picture(delegate, "no-vote");
        }
    }

    private void cast(Person delegate, Phrase vote) {
        picture(delegate, "vote");
        delegate.press(vote);
        delegate.sees(say("表决已记录。", "Your vote was recorded."));
    }

    private void conclude(String meeting, String patrol, String guards, String lifts) {
        Person party = person("party1");
        party.takeUp(say("议事表决并闭会", "Lead the votes and close the session"), meeting, OWN_STEPS);
        picture(party, "session");
        List<String> titles = List.of(patrol, guards, lifts);
        for (int position = 1; position <= titles.size(); position++) {
            String title = titles.get(position - 1);
            party.press(say("结束第 " + position + " 项：" + title, "Conclude item " + position + ": " + title));
            party.sees(say("已结束 " + position + " / 3 项", position + " / 3 items concluded"));
        }
        assertThat(item(party, patrol)).containsText(in(say("已通过", "Adopted")));
        assertThat(item(party, guards)).containsText(in(say("未达成一致", "No agreement")));
        assertThat(item(party, guards)).containsText("✗ A0");
        assertThat(item(party, guards)).containsText("✗ A1");
        assertThat(item(party, lifts)).containsText(in(say("已形成建议", "Passed on as a proposal")));
        picture(party, "concluded");
        party.press(say("闭会", "Close the meeting"));
        party.sees(say("已闭会，会议纪要正在起草。", "The meeting is closed and its minutes are being drafted."));
    }

    private static Locator item(Person person, String title) {
        return person.page()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
    }

    private void edit(String meeting) {
        Person secretary = person("secretary1");
        secretary.takeUp(say("修改并送交会签", "Edit the minutes and send them to the parties"), meeting, OWN_STEPS);
        Phrase text = say("纪要文本", "Text of the minutes");
        String drafted = secretary.field(text).inputValue();
        assertThat(drafted).contains("协商一致（A1）", "本会议为协商协调机制", "提前开会：");
        secretary.write(text, drafted + "\n（秘书已核对签到表。）");
        picture(secretary, "minutes-edit");
        secretary.press(say("保存并送三方会签", "Save and send to the three parties"));
        secretary.sees(say("已送三方会签。", "Sent to the three parties."));
    }

    private void countersign(String meeting) {
        for (String login : List.of("rc1", "oc1", "psc1")) {
            Person delegate = person(login);
            delegate.takeUp(say("会签纪要", "Countersign the minutes"), meeting, OWN_STEPS);
            delegate.sees("（秘书已核对签到表。）");
            picture(delegate, "countersign");
            if (login.equals("psc1")) {
                delegate.write(say("意见", "Remark"), in(say("门岗事项另行测算。", "The guards need another calculation.")));
                delegate.press(say("附意见签署", "Sign with remark"));
                delegate.sees(say("已附意见签署。", "Signed with your remark."));
            } else {
                delegate.press(say("签署", "Sign"));
                delegate.sees(say("已签署。", "Signed."));
            }
        }
    }

    private void issue(String meeting, String patrol) {
        Person party = person("party1");
        party.takeUp(say("印发纪要", "Issue the minutes"), meeting, OWN_STEPS);
        party.sees(say("已签署：3 方", "Signed: 3"));
        picture(party, "issue");
        party.press(say("印发并取得文号", "Issue and take a document number"));
        party.sees(say("纪要已印发，文号见下。", "The minutes are issued; their number is shown below."));
        assertThat(party.page().getByText(Pattern.compile("〔\\d{4}〕\\d+号")).first())
                .isVisible();
        picture(party, "issued");
        streetSees(patrol, say("尚未交办", "Not assigned yet"));
    }

    private void assign(String meeting, String patrol, String task) {
        Person party = person("party1");
        party.takeUp(say("交办任务", "Assign a task for each resolution"), meeting, OWN_STEPS);
        party.sees(patrol);
        party.write(say("任务名称", "Title"), task);
        party.write(say("完成标准", "Standard of completion"), in(say("巡查记录由三方签字。", "A record signed by all three.")));
        party.select(say("牵头单位", "Lead unit"), "安居物业");
        party.choose(say("大事", "Major"));
        picture(party, "assign");
        party.press(say("交办", "Assign"));
        party.sees(say("每项生效的议定事项都已有任务，交办完成。", "Every resolution in force has a task: assigning is finished."));
        streetSees(patrol, say("待签收", "To be accepted"));
    }

    private void work(String patrol, String task) {
        Person property = person("psc1");
        property.takeUp(say("签收任务", "Accept the task"), task, OWN_STEPS);
        picture(property, "accept");
        property.press(say("签收任务", "Accept the task"));
        property.sees(say("任务已签收", "The task is accepted."));
        streetSees(patrol, say("办理中", "In progress"));

        Phrase work = say("办理并报送结果", "Do the work and submit the result");
        property.takeUp(work, task, OWN_STEPS);
        property.write(say("进展情况", "Progress"), in(say("三方已约定时间。", "The date is agreed.")));
        property.press(say("记录进展", "Record progress"));
        property.sees(say("进展已记录。", "Your progress note is recorded."));

        property.takeUp(work, task, OWN_STEPS);
        property.write(say("完成情况", "What was done"), in(say("首次巡查已完成。", "The first patrol took place.")));
        property.attach(say("佐证材料", "Evidence"), List.of(Uploads.photo("巡查记录.png")));
        picture(property, "submit-task");
        property.press(say("提交核验", "Submit for verification"));
        property.sees(say("已提交，等待核验。", "Submitted; it is waiting to be verified."));
        assertThat(property.button(say("核验通过", "Verified: it is done"))).hasCount(0);
        streetSees(patrol, say("待核验", "To be verified"));
    }

    private void verify(String patrol, String task) {
        Person party = person("party1");
        party.takeUp(say("核验", "Verify the result"), task, OWN_STEPS);
        party.sees("巡查记录.png");
        picture(party, "verify");
        party.press(say("核验通过", "Verified: it is done"));
        party.sees(say("核验通过，等待销号。", "Verified; it is waiting to be signed off."));
        streetSees(patrol, say("待销号", "To be signed off"));
    }

    private void signOff(String patrol, String task) {
        Person street = person("street1");
        street.takeUp(say("销号", "Sign the task off"), task, OWN_STEPS);
        picture(street, "sign-off");
        street.press(say("销号", "Sign off"));
        street.sees(say("任务已销号。", "The task is signed off."));
        street.seesSteps(List.of(
                in(say("签收任务 已完成", "Accept the task Done")),
                in(say("办理并报送结果 已完成", "Do the work and submit the result Done")),
                in(say("核验 已完成", "Verify the result Done")),
                in(say("销号 已完成", "Sign the task off Done"))));
        picture(street, "task-done");
        streetSees(patrol, say("已销号", "Signed off"));
        street.followTo(patrol);
        street.sees(say("全部任务已销号，本事项办结。", "Every task is signed off; the resolution is closed."));
        picture(street, "resolution");
    }

    private void streetSees(String resolution, Phrase state) {
        Person street = person("street1");
        street.goTo(WATCHED);
        assertThat(street.row(resolution)).containsText(in(state));
        picture(street, "street");
    }

    /** Who submitted the matters finds the end of each. */
    private void lookBack(String patrol, String guards, String lifts, String meeting) {
        Person grid = person("grid1");
        grid.goTo(MATTERS);
        grid.followTo(guards);
        grid.sees(say("未达成一致", "No agreement"));
        grid.goTo(MATTERS);
        grid.followTo(lifts);
        grid.sees(say("已形成建议", "Passed on as a proposal"));
        grid.goTo(MATTERS);
        grid.followTo(patrol);
        grid.seesSteps(List.of(
                in(say("审核分类 已完成", "Screen the matter Done")),
                in(say("审定议题 已完成", "Admit the matter to an agenda Done"))));
        picture(grid, "matter-resolved");
        grid.followTo(meeting);
        grid.sees(say("已闭会", "Closed"));
        picture(grid, "meeting-over");
        person("psc1").goTo(TASKS);
    }

    private void audit() {
        Person auditor = person("auditor");
        auditor.goTo(AUDIT);
        auditor.follow(say("核对记录链", "Check the chain"));
        auditor.sees(say("记录链完整", "The chain is whole"));
        picture(auditor, "audit");
    }

    private void signIn(Browser browser, String... logins) {
        for (String login : logins) {
            people.put(login, Person.signedIn(browser, login, cast.device(), cast.language()));
        }
    }

    private Person person(String login) {
        Person person = people.get(login);
        assertThat(person).as(login).isNotNull();
        return Objects.requireNonNull(person);
    }

    private String in(Phrase phrase) {
        return phrase.in(cast.language());
    }

    /** Keeps the first picture of each step. */
    private void picture(Person person, String name) {
        if (!pictured.add(name)) {
            return;
        }
        person.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of(
                                "target",
                                "screenshots",
                                "whole-loop-%s-%s"
                                        .formatted(
                                                cast.language().tag(),
                                                cast.device().name()),
                                "%02d-%s.png".formatted(pictured.size(), name)))
                        .setFullPage(true));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
