package org.orgscore.summary;

import org.orgscore.occupation.Task;

/**
 * A task as it weighs in this organisation.
 *
 * @param occupationTitle whose task it is
 * @param headcount persons in that occupation
 * @param fte full-time equivalents that the task takes up, by its importance among the occupation's tasks
 * @param capacityFte the part of them that AI could carry at the task's horizon: all, half or none by its status
 */
public record TaskLine(
        String code, String occupationTitle, Task task, double headcount, double fte, double capacityFte) {}
