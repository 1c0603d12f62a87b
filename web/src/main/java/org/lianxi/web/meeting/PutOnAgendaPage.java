package org.lianxi.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.conflict.Concern;
import org.lianxi.committee.conflict.Interest;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.agenda.AgendaItemDraft;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemKind;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.agenda.ChangeAgendaItem;
import org.lianxi.meeting.agenda.ItemCategory;
import org.lianxi.meeting.agenda.PutOnAgenda;
import org.lianxi.meeting.convening.MeetingType;
import org.lianxi.meeting.convening.ScopeView;
import org.lianxi.meeting.convening.SeatView;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.matter.MatterView;
import org.lianxi.meeting.matter.MatterViews;
import org.lianxi.meeting.matter.MeetingPower;
import org.lianxi.meeting.matter.ScreeningView;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Putting a matter of the backlog on an agenda. */
@Named
@RequestScoped
public class PutOnAgendaPage {

    private static final int USUAL_MINUTES = 15;

    @Inject
    private PutOnAgenda putOnAgenda;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ChangeAgendaItem changeAgendaItem;

    @Inject
    private MatterViews matters;

    @Inject
    private Organisations organisations;

    @Inject
    private MeetingPage meeting;

    @Inject
    private Asked asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private AgendaItemKind kind = AgendaItemKind.DECISION;
    private AdoptionMode mode = AdoptionMode.PARTY_MAJORITY;
    private Party[] obliged = {};
    private Party[] byContract = {};
    private ItemCategory category = ItemCategory.GENERAL;
    private String modeReason = "";
    private String newDuty = "";
    private String[] concerns = {};
    private String[] compounds = {};
    private String proposedText = "";
    private int minutes = USUAL_MINUTES;
    private @Nullable MatterView view;

    /** Before the form is first shown: what the meeting may do with the matter, and what its submitter wishes. */
    public void begin() {
        kind = isDecidable() ? AgendaItemKind.DECISION : AgendaItemKind.PROPOSAL;
        proposedText = getView().wish();
        changed().forEach(this::take);
    }

    private void take(AgendaItemView item) {
        kind = item.kind();
        mode = item.mode();
        category = item.weight();
        modeReason = item.modeReason();
        obliged = item.obliged().toArray(Party[]::new);
        byContract = item.byContract().toArray(Party[]::new);
        newDuty = item.newDuty();
        proposedText = item.proposedText();
        minutes = item.minutes();
        compounds = item.compounds().stream().map(CompoundId::value).toArray(String[]::new);
        concerns = item.concerns().stream()
                .map(each -> each.interest() + " " + each.organisation())
                .toArray(String[]::new);
    }

    /** The item that is worded anew, as it is. */
    private List<AgendaItemView> changed() {
        return meeting.getAgenda().items().stream()
                .filter(each ->
                        asked.find("item").filter(each.id().value()::equals).isPresent())
                .toList();
    }

    /** Puts it last on the agenda. */
    public String put() {
        putOnAgenda.put(signedIn.person(), meeting.meeting(), matter(), draft(), SeenVersion.in(request));
        return done("added");
    }

    /** Words the item anew. */
    public String change() {
        AgendaItemId item = new AgendaItemId(asked.find("item").orElse(""));
        changeAgendaItem.change(signedIn.person(), item, draft(), SeenVersion.in(request));
        return done("changed");
    }

    private String done(String notice) {
        notices.say("meeting", notice);
        return "/meeting/lockAgenda.xhtml?faces-redirect=true&id=" + meeting.meeting();
    }

    private AgendaItemDraft draft() {
        Input.check()
                .present("kind", kind)
                .present("mode", mode)
                .present("category", category)
                .orRefuse();
        return new AgendaItemDraft(
                        kind,
                        mode,
                        set(obliged),
                        proposedText,
                        minutes,
                        set(byContract),
                        newDuty,
                        concerned(),
                        category,
                        modeReason)
                .of(Stream.of(compounds).map(CompoundId::new).collect(Collectors.toSet()));
    }

    private static Set<Party> set(Party[] parties) {
        Set<Party> chosen = EnumSet.noneOf(Party.class);
        chosen.addAll(Arrays.asList(parties));
        return chosen;
    }

    /** What was chosen is an interest and a company. */
    private Set<Concern> concerned() {
        return Arrays.stream(concerns)
                .map(each -> each.split(" ", 2))
                .filter(each -> each.length == 2)
                .map(each -> new Concern(new OrganisationId(each[1]), Interest.valueOf(each[0])))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Each company that works here, and each way in which an item may concern it. */
    public List<SelectItem> getCompanies() {
        Words words = words();
        return Stream.concat(
                        meeting.getView().seats().stream().map(SeatView::organisation),
                        organisations.inCommunity(meeting.getView().community()).stream()
                                .map(OrganisationView::id))
                .distinct()
                .map(organisations::get)
                .filter(each -> each.kind() == OrganisationKind.PROPERTY_SERVICE_COMPANY
                        || each.kind() == OrganisationKind.COMMUNITY_CITY_SERVICE_ENTERPRISE)
                .flatMap(each -> Stream.of(Interest.PAID, Interest.EVALUATED, Interest.COMPARED)
                        .map(interest -> new SelectItem(
                                interest + " " + each.id(), words.fill("put.concern." + interest, each.name()))))
                .toList();
    }

    public MatterView getView() {
        if (view == null) {
            view = matters.get(signedIn.person(), matter());
        }
        return view;
    }

    /** Whether the meeting may decide on it, and not only propose: in an emergency on the danger, and on nothing else. */
    public boolean isDecidable() {
        if (meeting.getView().type() == MeetingType.EMERGENCY) {
            return route().equals(Optional.of(MatterRoute.EMERGENCY));
        }
        return route().filter(each -> each.meetingMay() == MeetingPower.DECIDE || isReferredUp(each))
                .isPresent();
    }

    /** At its own meeting the street decides what a community referred up to it (M10). */
    private boolean isReferredUp(MatterRoute route) {
        return meeting.getView().scope().isOfStreet() && route == MatterRoute.STREET_JOINT_MEETING;
    }

    /** The compounds that meet, beside that of the matter. */
    public List<SelectItem> getCompoundChoices() {
        return meeting.getView().scope().compounds().stream()
                .map(each -> new SelectItem(each.compound().value(), each.name()))
                .toList();
    }

    public String[] getCompounds() {
        return compounds.clone();
    }

    public void setCompounds(String[] compounds) {
        this.compounds = compounds.clone();
    }

    /** The rule by which it was screened. */
    public String getRule() {
        return route().map(MatterRoute::rule).orElse("");
    }

    private Optional<MatterRoute> route() {
        return getView().screening().map(ScreeningView::route);
    }

    /** What the meeting may do with it, each explained. */
    public List<SelectItem> getKinds() {
        Words words = words();
        return Arrays.stream(AgendaItemKind.values())
                .filter(each -> each != AgendaItemKind.DECISION || isDecidable())
                .map(each -> new SelectItem(
                        each, words.get("kind." + each) + words.get("between") + words.get("kind.about." + each)))
                .toList();
    }

    public List<SelectItem> getModes() {
        Words words = words();
        return Arrays.stream(AdoptionMode.values())
                .map(each -> new SelectItem(
                        each, words.get("mode." + each) + words.get("between") + words.get("mode.about." + each)))
                .toList();
    }

    /** How weighty a decision can be, each with its usual mode. */
    public List<SelectItem> getCategories() {
        Words words = words();
        return Arrays.stream(ItemCategory.values())
                .map(each -> new SelectItem(
                        each, words.get("weight." + each) + words.get("between") + words.get("weight.about." + each)))
                .toList();
    }

    /** The parties that have a seat in the compound. */
    public List<SelectItem> getParties() {
        Words words = words();
        return parties().entrySet().stream()
                .map(each -> new SelectItem(each.getKey(), seatName(each.getKey(), each.getValue(), words)))
                .toList();
    }

    /** The same, in words of their own: two boxes of one name would be one too many. */
    public List<SelectItem> getBound() {
        Words words = words();
        return parties().entrySet().stream()
                .map(each -> new SelectItem(
                        each.getKey(),
                        words.fill("put.by.contract.item", seatName(each.getKey(), each.getValue(), words))))
                .toList();
    }

    /** The organisations of each party; of several compounds there can be several. */
    private Map<Party, List<String>> parties() {
        return meeting.getView().seats().stream()
                .collect(Collectors.groupingBy(
                        SeatView::party,
                        TreeMap::new,
                        Collectors.mapping(SeatView::organisationName, Collectors.toList())));
    }

    private static String seatName(Party party, List<String> organisations, Words words) {
        return words.party(party) + " · " + ScopeView.shortly(organisations);
    }

    private Words words() {
        return Words.in(signedIn.locale());
    }

    private MatterId matter() {
        return new MatterId(asked.id("matter"));
    }

    public AgendaItemKind getKind() {
        return kind;
    }

    public void setKind(AgendaItemKind kind) {
        this.kind = kind;
    }

    public AdoptionMode getMode() {
        return mode;
    }

    public void setMode(AdoptionMode mode) {
        this.mode = mode;
    }

    public Party[] getObliged() {
        return obliged.clone();
    }

    public void setObliged(Party[] obliged) {
        this.obliged = obliged.clone();
    }

    public Party[] getByContract() {
        return byContract.clone();
    }

    public void setByContract(Party[] byContract) {
        this.byContract = byContract.clone();
    }

    public ItemCategory getCategory() {
        return category;
    }

    public void setCategory(ItemCategory category) {
        this.category = category;
    }

    public String getModeReason() {
        return modeReason;
    }

    public void setModeReason(String modeReason) {
        this.modeReason = modeReason;
    }

    public String getNewDuty() {
        return newDuty;
    }

    public void setNewDuty(String newDuty) {
        this.newDuty = newDuty;
    }

    public String[] getConcerns() {
        return concerns.clone();
    }

    public void setConcerns(String[] concerns) {
        this.concerns = concerns.clone();
    }

    public String getProposedText() {
        return proposedText;
    }

    public void setProposedText(String proposedText) {
        this.proposedText = proposedText;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }
}
