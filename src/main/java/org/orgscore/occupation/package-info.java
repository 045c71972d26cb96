/**
 * The reference: occupations, their titles, tasks and wages, whether built in or imported from official releases.
 * Nothing here knows what a chart or an organisation is.
 */
@org.jspecify.annotations.NullMarked
package org.orgscore.occupation;
