#!/bin/sh
# Scores a tiny chart and a sample workbook once and dumps the classes that took, so that later starts map them instead of loading them.
# Called by the build with the target folder; without an archive the program still runs, only its start is slower.
set -eu
target=$(cd "$1" && pwd -P)
work=$target/archive-run
rm -rf "$work"
mkdir -p "$work"
printf 'Employee ID,Job Title,Department,Manager ID,Annual Salary\n1,Chief Executive Officer,Office,,250000\n2,Accountant,Finance,1,70000\n3,Accountant,Finance,2,70000\n4,Accountant,Finance,2,71000\n5,Accountant,Finance,2,72000\n6,Accountant,Finance,2,73000\n' > "$work/chart.csv"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"$java" -XX:ArchiveClassesAtExit="$target/orgscore.jsa" -Xlog:cds=off -Xlog:cds+dynamic=off -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx512m \
  -Djava.awt.headless=true "-Dorgscore.home=$work" -cp "$target/lib/*" org.orgscore.cli.Main score --quiet --out "$work/report" "$work/chart.csv" samples/hospital.xlsx >/dev/null 2>&1 \
  || rm -f "$target/orgscore.jsa"
rm -rf "$work"
