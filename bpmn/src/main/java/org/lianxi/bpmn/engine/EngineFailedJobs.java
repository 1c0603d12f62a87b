package org.lianxi.bpmn.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** {@link FailedJobs} on the engine. */
@ApplicationScoped
class EngineFailedJobs implements FailedJobs {

    private static final int ALL_RETRIES = 3;

    private final EngineRoom room;
    private final ProcessModels models;
    private final InstantSource clock;

    @Inject
    EngineFailedJobs(EngineRoom room, ProcessModels models, InstantSource clock) {
        this.room = room;
        this.models = models;
        this.clock = clock;
    }

    @Override
    public List<FailedJob> list(int skip, int rows) {
        return described(failed().orderByJobDuedate().asc().orderByJobId().asc().listPage(skip, rows));
    }

    @Override
    public Optional<FailedJob> find(String id) {
        return described(failed().jobId(id).list()).stream().findFirst();
    }

    @Override
    public void retry(String id) {
        Race.run("retry of job " + id, () -> {
            room.engine()
                    .getManagementService()
                    .setJobRetries(ALL_RETRIES)
                    .jobId(id)
                    .dueDate(Date.from(clock.instant()))
                    .execute();
            return id;
        });
    }

    private JobQuery failed() {
        return room.engine().getManagementService().createJobQuery().withException();
    }

    /** The business keys of all in one query. */
    private List<FailedJob> described(List<Job> jobs) {
        Set<String> instances = jobs.stream()
                .map(Job::getProcessInstanceId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, String> businessKeys = instances.isEmpty() ? Map.of() : businessKeys(instances);
        return jobs.stream().map(job -> described(job, businessKeys)).toList();
    }

    private Map<String, String> businessKeys(Set<String> instances) {
        return room
                .engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceIds(instances)
                .list()
                .stream()
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    private FailedJob described(Job job, Map<String, String> businessKeys) {
        Optional<String> instance = Optional.ofNullable(job.getProcessInstanceId());
        return new FailedJob(
                job.getId(),
                Optional.ofNullable(job.getProcessDefinitionKey()),
                instance.map(businessKeys::get),
                step(job),
                Optional.ofNullable(job.getExceptionMessage()).orElse(""),
                job.getCreateTime().toInstant(),
                job.getRetries());
    }

    private Optional<ModelStep> step(Job job) {
        return Optional.ofNullable(job.getFailedActivityId())
                .flatMap(failed -> models.of(job.getProcessDefinitionId()).step(failed));
    }
}
