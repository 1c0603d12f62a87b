package org.lianxi.web.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.meeting.matter.MatterFilter;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterState;
import org.lianxi.meeting.matter.MatterViews;
import org.lianxi.meeting.matter.MergeMatter;
import org.lianxi.web.page.Notices;
import org.lianxi.web.page.Texts;
import org.lianxi.web.security.SignedIn;

/** Merging a duplicate into another matter of the compound. */
@Named
@RequestScoped
public class MergeMatterPage {

    @Inject
    private MergeMatter mergeMatter;

    @Inject
    private MatterViews matters;

    @Inject
    private MatterPage matter;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String into = "";
    private String reason = "";
    private @Nullable List<SelectItem> others;

    /** Merges, and shows the matter with the answer. */
    public String merge() {
        mergeMatter.merge(signedIn.person(), matter.matter(), new MatterId(into), reason);
        notices.say("matter", "merged");
        return "/matter/view.xhtml?faces-redirect=true&id=" + matter.matter();
    }

    /** The latest matters of the compound that are on their way. */
    public List<SelectItem> getOthers() {
        if (others == null) {
            others = others();
        }
        return others;
    }

    private List<SelectItem> others() {
        Set<MatterState> open = Arrays.stream(MatterState.values())
                .filter(each -> !each.isFinal())
                .collect(Collectors.toSet());
        MatterFilter filter =
                new MatterFilter(open, Set.of(), Set.of(matter.getView().compound()), false);
        Texts texts = new Texts();
        return matters.page(signedIn.person(), filter, new PageRequest(1, PageRequest.LARGEST_SIZE)).items().stream()
                .filter(each -> !each.id().equals(matter.matter()))
                .map(each -> new SelectItem(
                        each.id().value(), each.title() + " · " + texts.of("matter", "state", each.state())))
                .toList();
    }

    public String getInto() {
        return into;
    }

    /** Faces says null when nothing was chosen. */
    public void setInto(@Nullable String into) {
        this.into = into == null ? "" : into;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
