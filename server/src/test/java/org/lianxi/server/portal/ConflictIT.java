package org.lianxi.server.portal;

import static org.lianxi.server.portal.Phrase.say;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.lianxi.server.portal.Person.Device;
import org.lianxi.server.testing.Browser;
import org.lianxi.server.testing.InBrowser;

/** Where the party secretary runs the company under evaluation, the street names who chairs the item. SC-05 line 2. */
@InBrowser
class ConflictIT {

    @Test
    void the_street_sees_why_an_item_waits_and_names_a_chair(Browser browser) {
        Person street = Person.signedIn(browser, "street2", Device.PHONE, Language.CHINESE);
        street.goTo(say("会议", "Meetings"));
        street.row("松风小区")
                .filter(new Locator.FilterOptions().setHasText("已发通知"))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        street.follow(say("查看全部回避情况", "See all recusals"));
        street.sees("待街道指定主持人");
        street.sees("担任城市服务企业总经理");

        street.select(say("主持回避议题的人员", "Who chairs the items concerned"), "督办员");
        street.press(say("指定", "Name"));

        street.sees("街道已指定主持人");
        street.sees("由街道指定人员主持");
    }

    @Test
    void a_delegate_declares_an_interest_and_withdraws_it(Browser browser) {
        Person delegate = Person.signedIn(browser, "oc1");
        delegate.page().navigate("/account");
        delegate.follow(say("我的利害关系申报", "My declared interests"));
        delegate.select(say("企业", "Company"), "湖畔物业");
        delegate.press(say("申报", "Declare"));
        delegate.sees("已申报，从现在起生效。");

        delegate.page().locator("button[name=withdraw]:not([hidden])").first().click();

        delegate.sees("已撤销申报。");
    }
}
