package org.lianxi.server.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.server.portal.Phrase.say;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianxi.server.portal.Person.Device;
import org.lianxi.server.testing.Browser;
import org.lianxi.server.testing.InBrowser;

/** A department is called to what the community has no power for, disputes, is told to come, comes and is judged (SC-06). */
@InBrowser
class WhistleIT {

    private static final Duration OWN_STEPS = Duration.ofSeconds(30);
    private static final Phrase ANSWER = say("应答吹哨", "Answer the whistle");
    private static final Phrase HANDLE = say("到场并办理", "Come and handle it");

    private final String matter = "楼顶加建 " + System.nanoTime() / 1_000_000 % 1_000_000;

    @Test
    void sc06_a_department_whose_dispute_is_rejected_comes_and_is_judged(Browser browser) {
        Person secretary = Person.signedIn(browser, "secretary1");
        submit(secretary);
        screen(secretary);
        raise(secretary);
        Person department = Person.signedIn(browser, "department1", Device.PHONE, Language.CHINESE);
        department.takeUp(ANSWER, matter, OWN_STEPS);
        department.press(say("提出异议", "Dispute"));
        department.sees("请填写此项");
        department.select(say("异议理由", "Reason"), "不属本部门职责");
        department.write(say("说明", "Words"), "应由住建部门认定。");
        department.press(say("提出异议", "Dispute"));
        department.sees("异议已报送街道裁定。");

        Person street = Person.signedIn(browser, "street1");
        street.takeUp(say("裁定职责", "Adjudicate"), matter, OWN_STEPS);
        street.write(say("裁定理由", "Words"), "由执法队牵头。");
        street.press(say("异议不成立，原部门承办", "Reject"));
        street.sees("已裁定由原部门承办");

        department.takeUp(ANSWER, matter, OWN_STEPS);
        assertThat(department.button(say("提出异议", "Dispute")).count()).isZero();
        department.press(say("接受并报到", "Accept"));
        department.sees("已接受。请按时到场。");
        department.takeUp(HANDLE, matter, OWN_STEPS);
        department.write(say("到场情况", "On site"), "已到场勘验。");
        department.press(say("记录到场", "Record the arrival"));
        department.takeUp(HANDLE, matter, OWN_STEPS);
        department.write(say("办理结果", "Result"), "已责令限期拆除。");
        department.attach(say("佐证文件", "Evidence"), List.of(Uploads.photo("现场.png")));
        department.press(say("报送结果", "Send the result"));
        department.sees("结果已报送，等待社区评价。");

        Person party = Person.signedIn(browser, "party1");
        party.takeUp(say("评价部门", "Judge the department"), matter, OWN_STEPS);
        party.select(say("响应", "Response"), "4 好");
        party.select(say("办理质量", "Quality"), "5 很好");
        party.press(say("提交评价", "Send"));
        party.sees("已评价。");
        assertThat(browser.complaints()).isEmpty();
    }

    private void submit(Person secretary) {
        secretary.goTo(say("事项", "Matters"));
        secretary.follow(say("提交事项", "Submit a matter"));
        secretary.select(say("小区", "Compound"), "桂花苑");
        secretary.write(say("标题", "Title"), matter);
        secretary.write(say("事实", "Facts"), "楼顶搭建钢架，劝阻无效。");
        secretary.write(say("希望怎样解决", "What should happen"), "请主管部门查处。");
        secretary.select(say("类别", "Category"), "治安与巡逻");
        secretary.write(say("影响户数", "Households affected"), "30");
        secretary.press(say("提交", "Submit"));
    }

    private void screen(Person secretary) {
        secretary.takeUp(say("审核分类", "Screen the matter"), matter, OWN_STEPS);
        secretary.tick(say("有人涉嫌违法", "Somebody breaks the law"));
        secretary.select(say("事项内容", "Subject"), "以上都不是");
        secretary.page().locator("[name=scope]").selectOption("BUILDING");
        secretary.page().locator("[name=partiesNeeded]").selectOption("2");
        secretary.page().locator("#proposal strong").getByText("部门执法").first().waitFor();
        secretary.write(say("理由", "Reason"), "属于违法搭建。");
        secretary.press(say("确认去向", "Confirm the route"));
        secretary.sees("审核分类意见已保存。");
    }

    private void raise(Person secretary) {
        secretary.follow(say("吹哨", "Call departments"));
        secretary.write(say("公开名称", "Public name"), "楼顶3栋201室加建");
        secretary.write(say("社区为何不能处理", "Power missing"), "社区没有查处权限。");
        secretary.select(say("牵头部门", "Lead"), "执法队");
        secretary.press(say("吹哨", "Call"));
        secretary.sees("公开名称中有门牌、电话、证件或车牌号码");
        secretary.write(say("公开名称", "Public name"), "楼顶构筑物核查");
        secretary.press(say("吹哨", "Call"));
        secretary.sees("已吹哨，部门应在期限内应答。");
    }
}
