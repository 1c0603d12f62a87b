package org.lianxi.web.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.matter.MatterAnswers;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.matter.MatterRoutes;
import org.lianxi.meeting.matter.MatterScope;
import org.lianxi.meeting.matter.MatterSubject;
import org.lianxi.meeting.matter.MatterTrait;
import org.lianxi.meeting.matter.ProposedRoute;
import org.lianxi.meeting.matter.ScreenMatter;
import org.lianxi.meeting.matter.ScreeningDraft;
import org.lianxi.web.page.Notices;
import org.lianxi.web.page.Texts;
import org.lianxi.web.security.SignedIn;

/**
 * Screening a matter: the questions, what the table proposes by the answers, and the person's confirmation. The proposal is
 * asked for by a GET with the answers while they are given, or by a button.
 */
@Named
@RequestScoped
public class ScreenMatterPage {

    private static final int MOST_PARTIES = 3;

    @Inject
    private ScreenMatter screenMatter;

    @Inject
    private MatterRoutes table;

    @Inject
    private MatterPage matter;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private MatterTrait[] traits = {};
    private @Nullable MatterSubject subject;
    private @Nullable MatterScope scope;
    private @Nullable Integer partiesNeeded;
    private @Nullable MatterRoute route;
    private String reason = "";
    private String deviation = "";

    /** Takes the answers that stand in the address. */
    public void begin() {
        traits = given("traits")
                .flatMap(name -> member(MatterTrait.values(), name))
                .toArray(MatterTrait[]::new);
        subject = given("subject")
                .flatMap(name -> member(MatterSubject.values(), name))
                .findFirst()
                .orElse(null);
        scope = given("scope")
                .flatMap(name -> member(MatterScope.values(), name))
                .findFirst()
                .orElse(null);
        partiesNeeded = given("partiesNeeded")
                .flatMap(text -> parties().filter(each -> each.toString().equals(text)))
                .findFirst()
                .orElse(null);
    }

    private Stream<String> given(String parameter) {
        return Optional.ofNullable(request.getParameterValues(parameter)).stream()
                .flatMap(Arrays::stream);
    }

    private static <E extends Enum<E>> Stream<E> member(E[] members, String name) {
        return Arrays.stream(members).filter(each -> each.name().equals(name));
    }

    /** Shows what the table proposes, for browsers without scripts. */
    public void propose() {
        requireAnswers();
    }

    /** Screens, and shows the matter with the answer. */
    public String screen() {
        MatterAnswers answers = requireAnswers();
        ProposedRoute proposed = table.propose(answers);
        Input.check()
                .that(given("seen").anyMatch(proposed.rule()::equals), "route", "proposal-not-seen", proposed.rule())
                .text("reason", reason, 1, Integer.MAX_VALUE)
                .orRefuse();
        MatterRoute confirmed = Optional.ofNullable(route).orElse(proposed.route());
        screenMatter.screen(
                signedIn.person(), matter.matter(), new ScreeningDraft(answers, confirmed, reason, deviation));
        notices.say("matter", "screened");
        return "/matter/view.xhtml?faces-redirect=true&id=" + matter.matter();
    }

    private MatterAnswers requireAnswers() {
        Input.check()
                .present("subject", subject)
                .present("scope", scope)
                .present("partiesNeeded", partiesNeeded)
                .orRefuse();
        return answers().orElseThrow();
    }

    private Optional<MatterAnswers> answers() {
        return subject == null || scope == null || partiesNeeded == null
                ? Optional.empty()
                : Optional.of(new MatterAnswers(Set.of(traits), subject, scope, partiesNeeded));
    }

    /** What the table says to the answers given so far; nothing while some are missing. */
    public @Nullable ProposedRoute getProposal() {
        return answers().map(table::propose).orElse(null);
    }

    /** The questions that are answered by yes or no, each with its help. Our own texts only. */
    public List<SelectItem> getQuestions() {
        ResourceBundle texts = texts();
        return Arrays.stream(MatterTrait.values())
                .map(each -> new SelectItem(
                        each,
                        "<span class=\"choice-title\">" + texts.getString("trait." + each)
                                + "</span><span class=\"choice-about\">" + texts.getString("help." + each) + "</span>",
                        "",
                        false,
                        false))
                .toList();
    }

    public List<SelectItem> getSubjects() {
        return items(MatterSubject.values(), "subject.");
    }

    public List<SelectItem> getScopes() {
        return items(MatterScope.values(), "scope.");
    }

    public List<SelectItem> getNumbersOfParties() {
        ResourceBundle texts = texts();
        return parties()
                .map(each -> new SelectItem(each, texts.getString("parties." + each)))
                .toList();
    }

    private static Stream<Integer> parties() {
        return Stream.iterate(0, each -> each + 1).limit(MOST_PARTIES + 1L);
    }

    /** Every route in plain words, those that lead to the meeting first. */
    public List<SelectItem> getRoutes() {
        RouteWords words = RouteWords.in(texts());
        return RouteWords.inReadingOrder().stream()
                .map(each -> new SelectItem(each, words.line(each)))
                .toList();
    }

    private List<SelectItem> items(Enum<?>[] members, String family) {
        ResourceBundle texts = texts();
        return Arrays.stream(members)
                .map(each -> new SelectItem(each, texts.getString(family + each)))
                .collect(Collectors.toList());
    }

    private ResourceBundle texts() {
        return Texts.of("matter", signedIn.locale());
    }

    public MatterTrait[] getTraits() {
        return traits.clone();
    }

    public void setTraits(MatterTrait[] traits) {
        this.traits = traits.clone();
    }

    public @Nullable MatterSubject getSubject() {
        return subject;
    }

    public void setSubject(@Nullable MatterSubject subject) {
        this.subject = subject;
    }

    public @Nullable MatterScope getScope() {
        return scope;
    }

    public void setScope(@Nullable MatterScope scope) {
        this.scope = scope;
    }

    public @Nullable Integer getPartiesNeeded() {
        return partiesNeeded;
    }

    public void setPartiesNeeded(@Nullable Integer partiesNeeded) {
        this.partiesNeeded = partiesNeeded;
    }

    public @Nullable MatterRoute getRoute() {
        return route;
    }

    public void setRoute(@Nullable MatterRoute route) {
        this.route = route;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDeviation() {
        return deviation;
    }

    public void setDeviation(String deviation) {
        this.deviation = deviation;
    }
}
