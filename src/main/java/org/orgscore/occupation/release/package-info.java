/**
 * Importers: official releases, published labels and a company's own titles become a reference pack in a folder.
 * Knows the occupation package only; workbooks are opened through {@link org.orgscore.occupation.release.SheetReader}.
 */
@org.jspecify.annotations.NullMarked
package org.orgscore.occupation.release;
