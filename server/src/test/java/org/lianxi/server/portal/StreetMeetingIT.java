package org.lianxi.server.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.server.portal.Phrase.say;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lianxi.server.testing.Browser;
import org.lianxi.server.testing.InBrowser;

/**
 * A joint meeting of the street for compounds of two communities: a matter referred up, one vote for each organisation that
 * sits for a party, minutes that say which of them voted how (DOMAIN §0 B, §4.2).
 */
@InBrowser
class StreetMeetingIT {

    private static final Duration OWN_STEPS = Duration.ofSeconds(30);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<String> COMPOUNDS = List.of("桂花苑", "学府家园");
    private static final List<String> VOTERS = List.of("rc1", "rc2", "oc1", "oc3", "psc1", "psc2");

    private final String run = Long.toString(System.nanoTime() / 1_000_000 % 1_000_000);

    @Test
    void the_street_convenes_two_communities_and_counts_each_organisation_once(Browser browser) {
        String matter = "跨社区道路照明 " + run;
        String meeting = "街道联席会议 " + run;
        referUp(matter, browser);
        Person street = Person.signedIn(browser, "street1");
        convene(street, matter, meeting);
        Person leader = Person.signedIn(browser, "leader1");
        lock(leader, meeting);
        street.takeUp(say("发出会议通知", "Issue the notice"), meeting, OWN_STEPS);
        street.press(say("发出通知", "Issue the notice"));
        street.sees("通知已发出");
        open(leader, meeting);
        vote(meeting, browser);

        leader.page().reload();
        leader.page()
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("结束本项"))
                .first()
                .click();
        leader.sees("赞成 6 · 反对 0 · 弃权 0 · 缺席 0");
        leader.press(say("闭会", "Close the meeting"));
        leader.sees("已闭会，会议纪要正在起草。");

        street.takeUp(say("修改并送交会签", "Edit the minutes and send them to the parties"), meeting, OWN_STEPS);
        assertThat(street.field(say("纪要文本", "Text of the minutes")).inputValue())
                .contains("清溪社区居民委员会同意", "文昌社区居民委员会同意", "云岭佳和物业服务有限公司同意")
                .doesNotContain("居委会同意，居委会同意");
        street.follow(say("返回纪要", "Back to the minutes"));
        street.sees("青石街道物业管理联席会议纪要");
        street.sees("学府家园、桂花苑 · 青石街道");
        assertThat(browser.complaints()).isEmpty();
    }

    private static void referUp(String matter, Browser browser) {
        Person secretary = Person.signedIn(browser, "secretary1");
        secretary.goTo(say("事项", "Matters"));
        secretary.follow(say("提交事项", "Submit a matter"));
        secretary.select(say("小区", "Compound"), "桂花苑");
        secretary.write(say("标题", "Title"), matter);
        secretary.write(say("事实", "Facts"), "两个社区共用道路的路灯不亮。");
        secretary.write(say("希望怎样解决", "What should happen"), "请街道协调。");
        secretary.select(say("类别", "Category"), "治安与巡逻");
        secretary.write(say("影响户数", "Households affected"), "500");
        secretary.press(say("提交", "Submit"));
        secretary.takeUp(say("审核分类", "Screen the matter"), matter, OWN_STEPS);
        secretary.select(say("事项内容", "Subject"), "以上都不是");
        secretary.page().locator("[name=scope]").selectOption("MULTI_COMMUNITY");
        secretary.select(say("需要几方配合", "How many parties are needed"), "三方都要");
        assertThat(secretary.page().locator("#proposal strong")).containsText("街道");
        secretary.write(say("理由", "Reason"), "涉及两个社区。");
        secretary.press(say("确认去向", "Confirm the route"));
        secretary.sees("审核分类意见已保存。");
    }

    private static void convene(Person street, String matter, String meeting) {
        street.goTo(say("会议", "Meetings"));
        street.page().navigate("/meeting/planStreet");
        COMPOUNDS.forEach(compound -> tick(compound, street));
        street.choose(say("临时会议", "Extraordinary"));
        street.write(say("会议名称", "Title"), meeting);
        street.write(say("开会时间", "Begins"), LocalDate.now(ZONE).plusDays(14) + "T14:30");
        street.write(say("地点", "Place"), "街道会议室");
        street.press(say("安排会议并编排议程", "Plan the meeting and build its agenda"));
        street.sees("议程由街道党工委负责人锁定。");
        street.follow(Phrase.same("列入议程：" + matter));
        COMPOUNDS.forEach(compound -> tick(compound, street));
        street.choose(say("议定事项", "Decision"));
        street.choose(say("一般事项", "General"));
        street.choose(say("多数同意", "Majority"));
        street.tick(say("物业", "Property service"));
        street.write(say("提请会议的内容", "Text put before the meeting"), "两家物业共同更换路灯。");
        street.press(say("列入议程", "Put on the agenda"));
        street.sees("议题已列入议程。");
    }

    private static void tick(String compound, Person person) {
        person.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile(compound)))
                .first()
                .check();
    }

    private static void lock(Person leader, String meeting) {
        leader.takeUp(say("议", "agenda"), meeting, OWN_STEPS);
        leader.press(say("锁定议程", "Lock the agenda"));
        leader.sees("议程已锁定");
    }

    /** Everybody listed is recorded, one after the other, until nobody is left. */
    private static void open(Person leader, String meeting) {
        leader.takeUp(say("签到开会", "Sign the delegates in and open the session"), meeting, OWN_STEPS);
        Locator records =
                leader.page().getByRole(AriaRole.BUTTON).filter(new Locator.FilterOptions().setHasText("登记签到"));
        for (int left = records.count(); left > 0; left--) {
            records.first().click();
            assertThat(records).hasCount(left - 1);
        }
        leader.write(say("提前开会的理由", "Reason for opening early"), "各方都已到齐。");
        leader.press(say("宣布开会", "Open the meeting"));
        leader.sees("已宣布开会");
    }

    private static void vote(String meeting, Browser browser) {
        for (String login : VOTERS) {
            Person delegate = Person.signedIn(browser, login);
            delegate.goTo(say("会议", "Meetings"));
            delegate.followTo(meeting);
            delegate.follow(say("代表本方表决", "Vote for your party"));
            delegate.press(say("✓ 赞成", "✓ For"));
            delegate.sees("表决已记录。");
        }
    }
}
