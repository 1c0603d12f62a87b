package org.lianxi.server.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lianxi.server.portal.Phrase.say;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.lianxi.server.testing.Browser;

/** Somebody with a browser of their own, who reads what a page says and clicks what it offers. */
final class Person {
    static final String PASSWORD = "Yunling-2026";

    private static final Phrase INBOX = say("我的待办", "My tasks");
    private static final Phrase MENU = say("菜单", "Menu");
    private static final int NARROW = 800;
    private static final int POLL_MILLIS = 400;
    private static final int PATIENCE_MILLIS = 30_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    private final Page page;
    private final Language language;

    private Person(Page page, Language language) {
        this.page = page;
        this.language = language;
    }

    /** Opens the start page, chooses the language and signs in. */
    static Person signedIn(Browser browser, String login, Device device, Language language) {
        Person person = at(browser.open(device.width(), device.height(), "zh-CN"), language);
        person.page.navigate("/");
        if (language == Language.ENGLISH) {
            person.press(Phrase.same("English"));
        }
        person.signIn(login, PASSWORD);
        person.page.waitForURL(address -> !address.contains("/sign-in"));
        return person;
    }

    /** On a desktop, in Chinese. */
    static Person signedIn(Browser browser, String login) {
        return signedIn(browser, login, Device.DESKTOP, Language.CHINESE);
    }

    static Person at(Page page, Language language) {
        page.setDefaultTimeout(PATIENCE_MILLIS);
        return new Person(page, language);
    }

    Page page() {
        return page;
    }

    Language language() {
        return language;
    }

    void signIn(String login, String password) {
        write(say("账号", "Account"), login);
        write(say("密码", "Password"), password);
        press(say("登录", "Sign in"));
    }

    /** Goes to a place of the bar; on a phone the bar is folded away. */
    void goTo(Phrase place) {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        Locator menu = page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(MENU.in(language)).setExact(true));
        if (menu.isVisible() && "false".equals(menu.getAttribute("aria-expanded"))) {
            menu.click();
        }
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions()
                                .setName(place.in(language))
                                .setExact(true))
                .click();
    }

    /** Opens the work of this kind on this subject from the inbox; the product may need a while to get it there. */
    void takeUp(Phrase work, String subject, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        goTo(INBOX);
        while (work(work, subject).count() == 0 && System.nanoTime() < end) {
            page.waitForTimeout(POLL_MILLIS);
            page.reload();
        }
        work(work, subject).first().click();
    }

    private Locator work(Phrase work, String subject) {
        return page.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(work.in(language)))
                .filter(new Locator.FilterOptions().setHasText(subject));
    }

    void follow(Phrase link) {
        link(link).click();
    }

    /** Follows the first link that contains these words. */
    void followTo(String words) {
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    /** The first link of this name. */
    Locator link(Phrase link) {
        return page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(link.in(language)).setExact(true))
                .first();
    }

    void press(Phrase button) {
        button(button).click();
    }

    Locator button(Phrase button) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(button.in(language)).setExact(true));
    }

    /** The field with this label. */
    Locator field(Phrase label) {
        return page.getByLabel(label.beginning(language));
    }

    void write(Phrase label, String words) {
        field(label).fill(words);
    }

    /** Chooses the first option that contains these words. */
    void select(Phrase label, String words) {
        Locator option = field(label).locator("option").filter(new Locator.FilterOptions().setHasText(words));
        field(label).selectOption(Objects.requireNonNull(option.first().getAttribute("value")));
    }

    /** Chooses a radio button or ticks a box by the beginning of its words. */
    void choose(Phrase option) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(option.beginning(language)))
                .check();
    }

    void tick(Phrase option) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(option.beginning(language)))
                .check();
    }

    void attach(Phrase label, List<FilePayload> files) {
        field(label).setInputFiles(files.toArray(FilePayload[]::new));
    }

    void sees(Phrase words) {
        sees(words.in(language));
    }

    void sees(String words) {
        assertThat(text(words).first()).isVisible();
    }

    void seesNo(Phrase words) {
        assertThat(text(words.in(language))).hasCount(0);
    }

    private Locator text(String words) {
        return page.getByText(words).filter(new Locator.FilterOptions().setVisible(true));
    }

    /** What the list of steps says beside the process picture. */
    void seesSteps(List<String> stepsAndStates) {
        Locator steps = page.getByRole(
                        AriaRole.LIST,
                        new Page.GetByRoleOptions()
                                .setName(say("步骤列表", "Steps").in(language))
                                .setExact(true))
                .getByRole(AriaRole.LISTITEM);
        for (int position = 0; position < stepsAndStates.size(); position++) {
            assertThat(steps.nth(position)).containsText(stepsAndStates.get(position));
        }
    }

    /** A row of a list, on a phone a card. */
    Locator row(String words) {
        return page.locator("tr").filter(new Locator.FilterOptions().setHasText(words));
    }

    /** The device in the hand. */
    record Device(String name, int width, int height) {
        static final Device PHONE = new Device("390", 390, 844);
        static final Device DESKTOP = new Device("1280", 1280, 800);

        boolean isNarrow() {
            return width < NARROW;
        }
    }
}
