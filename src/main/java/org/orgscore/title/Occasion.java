package org.orgscore.title;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * What is the same for all candidates of one title: its level, its department, its pay, its neighbours.
 *
 * @param level at which the title stands
 * @param department what the department says
 * @param payUsd annual pay, where the chart is in US dollars
 * @param peerShares share of the department's other titles by major group; empty where nothing is known of them
 */
record Occasion(JobLevel level, DepartmentContext department, OptionalDouble payUsd, Map<String, Double> peerShares) {}
