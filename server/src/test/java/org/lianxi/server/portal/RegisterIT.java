package org.lianxi.server.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.server.portal.Phrase.say;

import org.junit.jupiter.api.Test;
import org.lianxi.server.portal.Person.Device;
import org.lianxi.server.testing.Browser;
import org.lianxi.server.testing.InBrowser;

/** The register of organisations: browse the tree, open a card, change something, be refused with a reason. */
@InBrowser
class RegisterIT {

    private static final Phrase PLACE = say("组织与小区", "Organisations");

    @Test
    void opens_a_tree_step_by_step_down_to_a_card(Browser browser) {
        Person reader = Person.signedIn(browser, "grid1", Device.PHONE, Language.CHINESE);

        reader.goTo(PLACE);
        reader.page().getByLabel("展开古榕区").click();
        reader.page().getByLabel("展开青石街道").click();
        reader.page().getByLabel("展开清溪社区").click();
        reader.followTo("桂花苑");

        reader.sees("三方会议");
        reader.seesNo(say("变更登记", "Alter"));
        browser.screenshot(reader.page(), "compound-card");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void keeps_what_was_typed_when_a_day_lies_in_the_future_and_enters_it_once_a_second_person_approved(
            Browser browser) {
        Person secretary = Person.signedIn(browser, "secretary1", Device.DESKTOP, Language.ENGLISH);
        secretary.page().navigate("/compound/list?q=翠竹园");
        secretary.followTo("翠竹园");
        secretary.follow(say("变更登记", "Alter"));

        secretary.write(say("户数", "Households"), "321");
        secretary.write(say("从哪一天起", "From"), "2999-01-01");
        secretary.press(say("变更登记", "Alter"));
        secretary.sees("Enter today or an earlier day");
        assertThat(secretary.field(say("户数", "Households")).inputValue()).isEqualTo("321");

        secretary.page().goBack();
        secretary.page().reload();
        secretary.write(say("户数", "Households"), "321");
        secretary.press(say("变更登记", "Alter"));
        secretary.sees("Submitted; it waits for approval.");

        Person chair = Person.signedIn(browser, "party1", Device.PHONE, Language.CHINESE);
        chair.followTo("登记变更等您批准");
        chair.followTo("321 户");
        chair.press(say("批准", "Approve"));
        chair.sees("已批准并登记。");
        chair.followTo("翠竹园");
        chair.sees("321");
    }

    @Test
    void does_not_move_a_compound_with_open_meetings_and_says_which(Browser browser) {
        Person supervisor = Person.signedIn(browser, "street1", Device.DESKTOP, Language.CHINESE);
        supervisor.page().navigate("/compound/list?q=桂花苑");
        supervisor.followTo("桂花苑");
        supervisor.follow(say("划转到其他社区", "Move to another community"));

        supervisor.select(say("社区", "Community"), "文昌社区 · 社区");
        supervisor.press(say("划转到其他社区", "Move to another community"));

        supervisor.sees("还有未办结的事，暂不能划转");
    }
}
