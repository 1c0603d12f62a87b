package org.lianxi.web.operate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.bpmn.inbox.FailedStep;
import org.lianxi.bpmn.inbox.JobId;
import org.lianxi.bpmn.inbox.OldProcess;
import org.lianxi.bpmn.inbox.ProcessTrouble;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Failed steps of processes, longest stuck first, and trying one again. */
@Named
@RequestScoped
public class TroublePage {

    @Inject
    private SignedIn signedIn;

    @Inject
    private ProcessTrouble trouble;

    @Inject
    private Notices notices;

    private int number = 1;
    private @Nullable Page<FailedStep> page;
    private @Nullable List<OldProcess> old;

    /** Lets the step named in the form be tried again. */
    public String retry() {
        String job = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("job");
        trouble.retry(signedIn.person(), new JobId(Optional.ofNullable(job).orElse("")));
        notices.say("operate", "retried");
        return "/operate/trouble?faces-redirect=true";
    }

    /** Read when it is first asked for: a button in a list counts only while the list is there. */
    public Page<FailedStep> getPage() {
        if (page == null) {
            page = trouble.failedSteps(signedIn.person(), PageRequest.page(number));
        }
        return page;
    }

    /** What goes on by an older model; a page is enough, as there should be none. */
    public List<OldProcess> getOldProcesses() {
        if (old == null) {
            old = trouble.oldProcesses(signedIn.person(), new PageRequest(1, PageRequest.LARGEST_SIZE))
                    .items();
        }
        return old;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
