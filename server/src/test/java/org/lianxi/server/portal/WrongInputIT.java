package org.lianxi.server.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.server.portal.Phrase.say;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.lianxi.server.portal.Person.Device;
import org.lianxi.server.testing.Browser;
import org.lianxi.server.testing.InBrowser;

/** Wrong input, impatience and bad luck: a clear message, nothing half done, and what was typed is still there. */
@InBrowser
class WrongInputIT {
    private static final Duration AT_ONCE = Duration.ofSeconds(30);

    private static final Phrase MATTERS = say("事项", "Matters");
    private static final Phrase MEETINGS = say("会议", "Meetings");
    private static final Phrase COMPOUND = say("小区", "Compound");
    private static final Phrase TITLE = say("标题", "Title");
    private static final Phrase FACTS = say("事实", "Facts");
    private static final Phrase WISH = say("希望怎样解决", "What should happen");
    private static final Phrase CATEGORY = say("类别", "Category");
    private static final Phrase HOUSEHOLDS = say("影响户数", "Households affected");
    private static final Phrase FILES = say("附件", "Attachments");
    private static final Phrase SUBMIT = say("提交", "Submit");
    private static final Phrase SUBMITTED = say("事项已提交，等待会议秘书审核分类。", "The matter was submitted");
    private static final Phrase REQUIRED = say("请填写此项。", "Please fill this in.");
    private static final Phrase BEGINS = say("开会时间", "Begins");
    private static final Phrase MINUTES = say("计划时长（分钟）", "Planned length (minutes)");
    private static final Phrase PLACE = say("地点", "Place");

    /** What is typed into one field of a form that is right otherwise, and what the portal says to it. */
    private record Slip(Phrase field, String typed, Phrase answer) {}

    private static final List<Slip> SLIPS_IN_A_MATTER = List.of(
            new Slip(TITLE, "", REQUIRED),
            new Slip(TITLE, "   ", REQUIRED),
            new Slip(TITLE, "长".repeat(121), say("最多 120 个字，现有 121 个字。", "At most 120 characters; there are 121 now.")),
            new Slip(TITLE, "响铃\u0007", say("含有不能使用的控制字符", "There is a control character in it")),
            new Slip(FACTS, "", REQUIRED),
            new Slip(FACTS, "𠮷".repeat(4001), say("最多 4,000 个字", "At most 4,000 characters")),
            new Slip(WISH, "长".repeat(2001), say("最多 2,000 个字", "At most 2,000 characters")),
            new Slip(HOUSEHOLDS, "-1", say("请填写 0 至", "Please give a number from 0")),
            new Slip(HOUSEHOLDS, "9999999", say("请填写 0 至", "Please give a number from 0")),
            new Slip(HOUSEHOLDS, "", REQUIRED));

    private static final List<Slip> SLIPS_IN_A_PLAN = List.of(
            new Slip(BEGINS, "", REQUIRED),
            new Slip(BEGINS, "2020-01-01T10:00", say("请填写将来的时间", "Please give a time in the future")),
            new Slip(BEGINS, "2099-01-01T10:00", say("时间太远", "Too far ahead")),
            new Slip(BEGINS, "2027-02-30T10:00", say("请填写完整的日期和时间", "Please give the full date and time")),
            new Slip(BEGINS, "明天下午", say("请填写完整的日期和时间", "Please give the full date and time")),
            new Slip(MINUTES, "5", say("请填写 15 至 480", "Please give a number from 15 to 480")),
            new Slip(PLACE, "", REQUIRED),
            new Slip(PLACE, "长".repeat(201), say("最多 200 个字", "At most 200 characters")));

    private static final List<String> FILTERS = List.of(
            "/matter/list?page=-1",
            "/matter/list?page=abc",
            "/matter/list?page=999999",
            "/matter/list?state=NOTHING&compound=nothing",
            "/meeting/list?state=%F0%A0%AE%B7",
            "/task/list?unit=nothing&state=x&overdue=perhaps",
            "/street/resolutions?from=2026-02-30&to=gestern",
            "/street/resolutions?from=2026-12-31&to=2026-01-01",
            "/street/resolutions?community=nothing");

    /** Files that are not taken, and why. */
    private record BadFiles(Phrase answer, List<FilePayload> files) {

        static BadFiles because(Phrase answer, FilePayload... files) {
            return new BadFiles(answer, List.of(files));
        }

        String name() {
            return files.size() + " × " + files.get(0).name;
        }
    }

    private static List<BadFiles> badFiles() {
        FilePayload photo = Uploads.photo("照片.png");
        Phrase kind = say("只接受 JPG", "only JPG");
        Phrase disguised = say("内容与扩展名不符", "is not what its name says");
        return List.of(
                BadFiles.because(say("超过 10 MB", "is larger than 10 MB"), Uploads.giant("照片.png")),
                BadFiles.because(kind, Uploads.text("程序.exe", "application/octet-stream", "MZ…")),
                BadFiles.because(kind, Uploads.text("图.svg", "image/svg+xml", "<svg onload='alert(1)'/>")),
                BadFiles.because(disguised, Uploads.text("照片.png", "image/png", "<script>alert(1)</script>")),
                BadFiles.because(disguised, Uploads.text("报告.docx", "application/zip", "文字")),
                BadFiles.because(say("是空的", "is empty"), Uploads.text("空.png", "image/png", "")),
                BadFiles.because(say("最多 5 个文件", "At most 5 files"), photo, photo, photo, photo, photo, photo));
    }

    @Test
    void says_beside_the_field_what_is_wrong_with_a_matter(Browser browser) {
        Person delegate = Person.signedIn(browser, "oc3", Device.PHONE, Language.CHINESE);
        SoftAssertions softly = new SoftAssertions();
        beginMatter(delegate, "正确的标题");
        for (Slip slip : SLIPS_IN_A_MATTER) {
            String right = delegate.field(slip.field()).inputValue();
            delegate.write(slip.field(), slip.typed());
            delegate.press(SUBMIT);

            check(softly, delegate, slip, FACTS.equals(slip.field()) ? TITLE : FACTS);
            delegate.write(slip.field(), right);
        }
        softly.assertAll();
        browser.screenshot(delegate.page(), "wrong-matter");
        delegate.press(SUBMIT);
        delegate.sees(SUBMITTED);
    }

    @Test
    void says_beside_the_field_what_is_wrong_with_a_plan(Browser browser) {
        Person secretary = Person.signedIn(browser, "secretary4", Device.PHONE, Language.ENGLISH);
        SoftAssertions softly = new SoftAssertions();
        beginPlan(secretary);
        for (Slip slip : SLIPS_IN_A_PLAN) {
            String right = secretary.field(slip.field()).inputValue();
            secretary.field(BEGINS).evaluate("input => input.type = 'text'");
            secretary.write(slip.field(), slip.typed());
            secretary.press(say("安排会议", "Plan the meeting"));

            check(softly, secretary, slip, PLACE.equals(slip.field()) ? BEGINS : PLACE);
            secretary.write(slip.field(), right);
        }
        softly.assertAll();
        browser.screenshot(secretary.page(), "wrong-plan");
    }

    private static void beginPlan(Person secretary) {
        secretary.goTo(MEETINGS);
        secretary.follow(say("安排会议", "Plan a meeting"));
        secretary.select(COMPOUND, "望湖名邸");
        secretary.write(BEGINS, "2027-03-18T14:30");
        secretary.write(PLACE, "Meeting room");
    }

    private static void check(SoftAssertions softly, Person person, Slip slip, Phrase other) {
        String row = slip.field().chinese() + " = " + shortened(slip.typed());
        Locator field = person.field(slip.field());
        softly.assertThatCode(() -> assertThat(message(person, field))
                        .containsText(slip.answer().in(person.language())))
                .as(row)
                .doesNotThrowAnyException();
        softly.assertThat(field.getAttribute("aria-invalid")).as(row).isEqualTo("true");
        softly.assertThat(kept(field)).as(row).isEqualTo(slip.typed().replaceAll("\\p{Cntrl}", ""));
        softly.assertThat(person.field(other).inputValue()).as(row).isNotEmpty();
        softly.assertThat(focused(person.page())).as(row).isEqualTo(field.getAttribute("id"));
    }

    /** What the portal has written back into the field; the browser itself shows no date that is none. */
    private static String kept(Locator field) {
        return "datetime-local".equals(field.getAttribute("type"))
                ? Objects.requireNonNullElse(field.getAttribute("value"), "")
                : field.inputValue();
    }

    private static String shortened(String typed) {
        return typed.codePointCount(0, typed.length()) > 20 ? typed.substring(0, 2) + "…" + typed.length() : typed;
    }

    /** The last of what a screen reader reads out with a field: the message. */
    private static Locator message(Person person, Locator field) {
        String described = Objects.requireNonNull(field.getAttribute("aria-describedby"));
        return person.page().locator("[id='" + described.substring(described.lastIndexOf(' ') + 1) + "']");
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("() => document.activeElement.id"));
    }

    @Test
    void takes_no_bad_file_and_keeps_the_words(Browser browser) {
        Person delegate = Person.signedIn(browser, "oc3", Device.PHONE, Language.CHINESE);
        SoftAssertions softly = new SoftAssertions();
        beginMatter(delegate, "文件不对");
        for (BadFiles bad : badFiles()) {
            delegate.attach(FILES, bad.files());
            delegate.press(SUBMIT);

            Locator field = delegate.field(FILES);
            softly.assertThatCode(() -> assertThat(message(delegate, field))
                            .containsText(bad.answer().in(Language.CHINESE)))
                    .as(bad.name())
                    .doesNotThrowAnyException();
            softly.assertThat(delegate.field(TITLE).inputValue()).isEqualTo("文件不对");
        }
        softly.assertAll();
        delegate.sees("请重新选择附件");
        browser.screenshot(delegate.page(), "wrong-file");
        assertThat(matters(delegate, "文件不对")).isZero();
    }

    @Test
    void shows_script_as_text_and_keeps_emoji_and_rare_characters(Browser browser) {
        String title = "<script>hacked=1</script><img src=x onerror=hacked=1> 𠮷祥🙂 " + unique();
        Person delegate = Person.signedIn(browser, "oc3");
        beginMatter(delegate, title);
        delegate.write(FACTS, title + "\n#{1+1} ${2+2} ' \" & \\ \u200f");
        delegate.press(SUBMIT);

        delegate.sees(SUBMITTED);
        assertThat(delegate.page().locator("h1")).hasText(title);
        assertThat(delegate.page().getByText("#{1+1} ${2+2} ' \" & \\")).isVisible();
        Person secretary = Person.signedIn(browser, "secretary2");
        secretary.takeUp(say("审核分类", "Screen the matter"), title, AT_ONCE);
        assertThat(secretary.page().locator("h1")).hasText(title);
        assertThat(secretary.page().evaluate("() => typeof hacked")).isEqualTo("undefined");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void makes_one_matter_of_a_double_click_and_of_two_sendings_at_once(Browser browser) {
        Person delegate = Person.signedIn(browser, "oc3");
        String clicked = "双击提交 " + unique();
        beginMatter(delegate, clicked);
        delegate.button(SUBMIT).dblclick();
        delegate.sees(SUBMITTED);
        String sent = "同时送出两次 " + unique();
        beginMatter(delegate, sent);

        Object addresses = delegate.page()
                .evaluate(
                        """
                        async () => {
                          const button = document.querySelector("main form button[type=submit]");
                          const send = () => fetch(button.form.action,
                              {method: "POST", body: new FormData(button.form, button)}).then(answer => answer.url);
                          return new Set(await Promise.all([send(), send()])).size;
                        }
                        """);

        assertThat(addresses).isEqualTo(1);
        assertThat(matters(delegate, clicked)).isEqualTo(1);
        assertThat(matters(delegate, sent)).isEqualTo(1);
    }

    @Test
    void makes_one_matter_when_somebody_goes_back_and_sends_it_again(Browser browser) {
        Person delegate = Person.signedIn(browser, "oc3");
        String title = "返回后再次提交 " + unique();
        beginMatter(delegate, title);
        delegate.press(SUBMIT);
        delegate.sees(SUBMITTED);
        String first = delegate.page().url();

        delegate.page().goBack();
        assertThat(delegate.field(TITLE)).hasValue(title);
        delegate.press(SUBMIT);
        delegate.page().waitForURL(first);

        assertThat(matters(delegate, title)).isEqualTo(1);
    }

    @Test
    void keeps_a_half_filled_form_while_its_session_expires(Browser browser) {
        Person delegate = Person.signedIn(browser, "oc3", Device.PHONE, Language.CHINESE);
        String title = "登录超时 𠮷 " + unique();
        beginMatter(delegate, title);
        delegate.attach(FILES, List.of(Uploads.photo("照片.png")));
        delegate.page().context().clearCookies(new ClearCookiesOptions().setName("lianxi"));

        delegate.press(SUBMIT);
        delegate.sees(say("您填写的内容已保留", "What you typed is kept"));
        browser.screenshot(delegate.page(), "session-expired");
        delegate.signIn("oc3", Person.PASSWORD);

        delegate.sees(say("您填写的内容仍在", "what you typed is still here"));
        assertThat(delegate.field(TITLE)).hasValue(title);
        assertThat(delegate.field(FACTS)).hasValue("三号楼北侧，雨后积水。");
        assertThat(delegate.field(HOUSEHOLDS)).hasValue("12");
        browser.screenshot(delegate.page(), "session-resumed");
        assertThat(matters(delegate, title)).isZero();
    }

    @Test
    void brings_a_kept_form_to_its_end_after_the_sign_in(Browser browser) {
        Person secretary = Person.signedIn(browser, "secretary4", Device.DESKTOP, Language.ENGLISH);
        beginPlan(secretary);
        secretary.write(say("会议名称", "Title"), "After the break " + unique());
        secretary.page().context().clearCookies(new ClearCookiesOptions().setName("lianxi"));
        secretary.press(say("安排会议", "Plan the meeting"));
        secretary.signIn("secretary4", Person.PASSWORD);
        secretary.sees(say("您填写的内容仍在", "what you typed is still here"));

        secretary.press(say("安排会议", "Plan the meeting"));

        secretary.sees(say("会议已安排，请编排议程。", "The meeting is planned. Now build its agenda."));
    }

    @Test
    void keeps_both_texts_when_minutes_were_edited_meanwhile(Browser browser) {
        Phrase text = say("纪要文本", "Text of the minutes");
        Phrase save = say("保存文本", "Save the text");
        Person delegate = Person.signedIn(browser, "oc1", Device.PHONE, Language.CHINESE);
        delegate.takeUp(say("会签纪要", "Countersign the minutes"), "月三方联席会议", AT_ONCE);
        String address = delegate.page().url().replace("countersignMinutes", "view");
        Person one = editing(browser, address);
        Person other = editing(browser, address);
        String drafted = one.field(text).inputValue();

        other.write(text, drafted + "\n（对方先保存的一句。）");
        other.press(save);
        other.sees(say("文本已保存。", "The text is saved."));
        one.write(text, drafted + "\n（我后写的一句。）");
        one.press(save);

        one.sees(say("您编辑期间，有人修改了这份纪要。", "Somebody changed these minutes while you were editing."));
        assertThat(one.field(text).inputValue()).contains("我后写的一句。").doesNotContain("对方先保存的一句。");
        one.sees("（对方先保存的一句。）");
        browser.screenshot(one.page(), "stale-minutes");
        one.press(say("保存并送三方会签", "Save and send to the three parties"));
        one.sees(say("已送三方会签。", "Sent to the three parties."));

        delegate.write(say("意见", "Remark"), "读的是旧文本 𠮷");
        delegate.press(say("附意见签署", "Sign with remark"));
        delegate.sees(say("您阅读期间纪要文本已被修改，您的答复没有提交。", "The text was changed while you were reading"));
        assertThat(delegate.field(say("意见", "Remark"))).hasValue("读的是旧文本 𠮷");
        delegate.sees("我后写的一句。");
        browser.screenshot(delegate.page(), "stale-signature");
    }

    private static Person editing(Browser browser, String address) {
        Person secretary = Person.signedIn(browser, "secretary1");
        secretary.page().navigate(address);
        secretary.follow(say("修改文本", "Edit the text"));
        return secretary;
    }

    @Test
    void lets_one_of_two_verify_who_press_at_the_same_time(Browser browser) {
        Person party = Person.signedIn(browser, "party4", Device.PHONE, Language.CHINESE);
        Person street = Person.signedIn(browser, "street2", Device.PHONE, Language.CHINESE);
        party.takeUp(say("核验", "Verify"), "张贴小广场活动公约并完成首月回访", AT_ONCE);
        street.page().navigate(party.page().url());
        List<Person> both = List.of(party, street);

        both.forEach(person -> person.write(say("核验意见", "Remark"), "同时核验"));
        both.forEach(person -> person.button(say("核验通过", "Verified: it is done"))
                .evaluate("button => { setTimeout(() => button.click(), 300); }"));
        both.forEach(person -> person.page().waitForURL("**/task/**"));
        both.forEach(person -> assertThat(person.page()
                        .getByRole(AriaRole.STATUS)
                        .or(person.page().getByRole(AriaRole.ALERT))
                        .first())
                .isVisible());

        long done = both.stream()
                .filter(person -> person.page().getByText("核验通过，等待销号。").count() > 0)
                .count();
        assertThat(done).isEqualTo(1);
        browser.screenshot(party.page(), "both-verified-party");
        browser.screenshot(street.page(), "both-verified-street");
        party.page().navigate(party.page().url().replace("verifyTask", "view"));
        assertThat(party.page().getByText("同时核验")).not().hasCount(0);
    }

    @Test
    void shows_nobody_what_belongs_to_another_community(Browser browser) {
        Person insider = Person.signedIn(browser, "party1");
        List<String> addresses = new ArrayList<>();
        for (String list : List.of("/matter/list", "/meeting/list", "/task/list")) {
            insider.page().navigate(list);
            addresses.add(firstLink(insider.page(), "table a"));
        }
        for (String whole : List.copyOf(addresses)) {
            insider.page().navigate(whole);
            addresses.add(attribute(insider.page(), "[data-progress]", "data-progress"));
        }
        insider.page().navigate(addresses.get(2));
        addresses.add(firstLink(insider.page(), "a[href^='/resolution/view']"));
        insider.page().navigate(addresses.get(addresses.size() - 1));
        addresses.add(firstLink(insider.page(), "a[href^='/minutes/view']"));
        insider.page().navigate(firstLink(insider.page(), "a[href^='/matter/view']"));
        addresses.add(firstLink(insider.page(), "a[href^='/file/']"));
        addresses.addAll(List.of(
                "/matter/view?id=nothing",
                "/meeting/view?id=",
                "/task/view?id=%27%22%3Cscript%3E",
                "/minutes/view?id=" + "0".repeat(500),
                "/nowhere"));
        SoftAssertions softly = new SoftAssertions();
        for (Language language : Language.values()) {
            Person outsider = Person.signedIn(browser, "oc3", Device.PHONE, language);
            for (String address : addresses) {
                APIResponse answer = outsider.page()
                        .request()
                        .get(address, RequestOptions.create().setHeader("Accept", "text/html"));

                softly.assertThat(answer.status()).as(address).isIn(403, 404);
                softly.assertThat(answer.text())
                        .as(address)
                        .containsAnyOf(
                                say("没有权限", "Not allowed").in(language),
                                say("没有找到", "Not found").in(language))
                        .contains(say("回到我的待办", "Back to my tasks").in(language));
            }
            outsider.page().navigate(addresses.get(0));
            outsider.sees(say("回到我的待办", "Back to my tasks"));
            browser.screenshot(outsider.page(), "not-found-" + language.tag());
        }
        softly.assertAll();
    }

    private static String firstLink(Page page, String selector) {
        return attribute(page, selector, "href");
    }

    private static String attribute(Page page, String selector, String name) {
        return Objects.requireNonNull(page.locator(selector).first().getAttribute(name));
    }

    @Test
    void bears_any_filter_in_an_address(Browser browser) {
        Person street = Person.signedIn(browser, "street2");
        SoftAssertions softly = new SoftAssertions();

        for (String address : FILTERS) {
            APIResponse answer = street.page().request().get(address);

            softly.assertThat(answer.status()).as(address).isIn(200, 400, 403, 404);
            softly.assertThat(answer.text()).as(address).doesNotContain("Exception");
        }
        softly.assertAll();
    }

    private static void beginMatter(Person delegate, String title) {
        delegate.goTo(MATTERS);
        delegate.follow(say("提交事项", "Submit a matter"));
        delegate.select(COMPOUND, "学府家园");
        delegate.write(TITLE, title);
        delegate.write(FACTS, "三号楼北侧，雨后积水。");
        delegate.write(WISH, "疏通。");
        delegate.select(CATEGORY, say("设施与维修", "Facilities and repairs").in(delegate.language()));
        delegate.write(HOUSEHOLDS, "12");
    }

    /** How many matters of this title the person finds in the list. */
    private static int matters(Person delegate, String title) {
        delegate.page().navigate("/matter/list?mine=true");
        return delegate.row(title).count();
    }

    private static String unique() {
        return Long.toString(System.nanoTime() / 1_000_000 % 1_000_000);
    }
}
