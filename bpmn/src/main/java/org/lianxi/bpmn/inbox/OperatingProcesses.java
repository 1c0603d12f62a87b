package org.lianxi.bpmn.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.lianxi.bpmn.engine.FailedJob;
import org.lianxi.bpmn.engine.FailedJobs;
import org.lianxi.bpmn.engine.ModelStep;
import org.lianxi.bpmn.engine.OldInstances;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

/** {@link ProcessTrouble} for the operator. */
@ApplicationScoped
class OperatingProcesses implements ProcessTrouble {

    private static final String HOUSEKEEPING = "housekeeping";

    private final Permissions permissions;
    private final FailedJobs jobs;
    private final OldInstances oldInstances;
    private final Event<Act> acts;

    @Inject
    OperatingProcesses(Permissions permissions, FailedJobs jobs, OldInstances oldInstances, Event<Act> acts) {
        this.oldInstances = oldInstances;
        this.permissions = permissions;
        this.jobs = jobs;
        this.acts = acts;
    }

    @Override
    public Page<FailedStep> failedSteps(PersonId by, PageRequest page) {
        permissions.require(by, Action.OPERATE_PROCESSES, Scope.everywhere());
        return Page.of(jobs.list(page.offset(), page.rowsToFetch()), page).map(OperatingProcesses::step);
    }

    @Override
    @Transactional
    public void retry(PersonId by, JobId id) {
        permissions.require(by, Action.OPERATE_PROCESSES, Scope.everywhere());
        FailedJob job = jobs.find(id.value()).orElseThrow(() -> new JobGone(id));
        jobs.retry(id.value());
        acts.fire(new StepRetried(by, audited(job), stepId(job)));
    }

    @Override
    public Page<OldProcess> oldProcesses(PersonId by, PageRequest page) {
        permissions.require(by, Action.OPERATE_PROCESSES, Scope.everywhere());
        return Page.of(oldInstances.list(page.offset(), page.rowsToFetch()), page)
                .map(each -> new OldProcess(
                        each.process(),
                        SubjectKey.of(each.process(), each.businessKey()).map(SubjectKey::kind),
                        each.businessKey(),
                        each.version(),
                        each.newest(),
                        each.reason()));
    }

    private static FailedStep step(FailedJob job) {
        Optional<SubjectKey> subject = subject(job);
        return new FailedStep(
                new JobId(job.id()),
                stepId(job),
                job.step().map(ModelStep::nameZh).orElse(HOUSEKEEPING),
                job.step().map(ModelStep::nameEn).orElse(HOUSEKEEPING),
                subject.map(SubjectKey::kind),
                subject.map(SubjectKey::id),
                job.message(),
                job.since(),
                job.retriesLeft());
    }

    private static String stepId(FailedJob job) {
        return job.step().map(ModelStep::id).orElse(HOUSEKEEPING);
    }

    private static Subject audited(FailedJob job) {
        return subject(job).map(SubjectKey::audited).orElse(new Subject("process", job.id()));
    }

    private static Optional<SubjectKey> subject(FailedJob job) {
        return job.process().flatMap(process -> job.businessKey().flatMap(key -> SubjectKey.of(process, key)));
    }
}
